package no.nav.medvirkning.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/// Three years of feedback to all offices and of what goes on beside it, always the same for the
/// same number.
final class FeedbackHistory {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  static final int COUNTIES = 12;
  static final int OFFICES = 242;
  private static final int THEMES = 40;
  static final int ORGANISATIONS = 30;
  private static final int DAYS = 3 * 365;
  private static final String TEXT =
      "Det er vanskelig å få snakket med noen på kontoret, og brevene er ikke til å forstå. ";

  private final EventStore store;
  private final Random random = new Random(7);
  private final Map<String, Long> sequences = new HashMap<>();
  private int written;
  private int texts;

  private FeedbackHistory(EventStore store) {
    this.store = store;
  }

  /// @return how many events were written
  static int write(EventStore store, int feedbacks) {
    var history = new FeedbackHistory(store);
    history.lists();
    new DialogueHistory(history::append).write();
    for (var n = 0; n < feedbacks; n++) {
      history.feedback(n);
    }
    return history.written;
  }

  static UnitNumber county(int n) {
    return new UnitNumber("%02d00".formatted(n + 1));
  }

  /// Office `n` lies under county `n` modulo the number of counties.
  static UnitNumber office(int n) {
    return new UnitNumber("%04d".formatted(2000 + n));
  }

  static FeedbackId id(int n) {
    return new FeedbackId(id(1, n));
  }

  static ThemeId theme(int n) {
    return new ThemeId(id(2, n));
  }

  static OrganisationId organisation(int n) {
    return new OrganisationId(id(3, n));
  }

  static String receipt(int n) {
    return "0123456789ABCDEFGH%08d".formatted(n);
  }

  /// The key of the receipt's view: codes stand in no key.
  static String receiptKey(int n) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(receipt(n).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void lists() {
    for (var n = 0; n < COUNTIES; n++) {
      append(new UnitRegistered(county(n), "Nav fylke " + n, UnitType.COUNTY, null, null));
    }
    for (var n = 0; n < OFFICES; n++) {
      append(
          new UnitRegistered(
              office(n), "Nav kontor " + n, UnitType.OFFICE, county(n % COUNTIES), null));
    }
    for (var n = 0; n < ORGANISATIONS; n++) {
      append(
          new OrganisationRegistered(
              organisation(n), "Organisasjon " + n, null, OrganisationKind.OTHER, false));
    }
    var added = TODAY.minusDays(DAYS);
    for (var n = 0; n < THEMES; n++) {
      append(new ThemeAdded(theme(n), "Tema " + n, added));
    }
    for (var n = 0; n < 4; n++) {
      append(new ThemeMerged(theme(THEMES - 1 - n), theme(n), TODAY.minusDays(200)));
    }
  }

  private void feedback(int n) {
    var unit = office(random.nextInt(OFFICES));
    var received = TODAY.minusDays(random.nextInt(DAYS));
    var key = new FeedbackKey(id(n), unit, received);
    append(registered(n, key));
    var day = received.plusDays(1 + random.nextInt(9));
    if (!happens(90) || day.isAfter(TODAY)) {
      return;
    }
    append(new FeedbackAcknowledged(key, day));
    if (n > 0 && happens(5)) {
      append(new FeedbackMarkedAsDuplicate(key, id(n - 1), day));
      append(new DuplicateLinked(new FeedbackKey(id(n - 1), unit, received), id(n), true));
      return;
    }
    if (happens(5)) {
      refer(n, key, above(unit), day);
    }
    day = day.plusDays(random.nextInt(40));
    if (!happens(85) || day.isAfter(TODAY)) {
      return;
    }
    var outcomes = AssessmentOutcome.values();
    var outcome = outcomes[random.nextInt(outcomes.length)];
    append(
        new FeedbackAssessed(
            key, outcome, text("Kontoret har vurdert innspillet."), null, null, day));
    if (happens(40)) {
      measure(n, key, day);
    }
    day = day.plusDays(random.nextInt(40));
    if (!happens(85) || day.isAfter(TODAY)) {
      return;
    }
    append(
        new ReportedToSender(key, text("Takk for innspillet. " + TEXT), AnswerChannel.LETTER, day));
    if (happens(90)) {
      append(new FeedbackClosed(key, null, day));
      if (happens(30)) {
        append(new EffectRecorded(key, text("Kortere ventetid"), helped(), day));
      }
      if (happens(3)) {
        append(
            new FeedbackReopened(
                key,
                ReopenedBy.SENDER,
                text("Det er som før."),
                FeedbackDeadlines.DEFAULT.from(day),
                day));
      }
    }
  }

  private FeedbackRegistered registered(int n, FeedbackKey key) {
    var fromOrganisation = happens(20);
    var kinds = FeedbackSource.Kind.values();
    var kind =
        fromOrganisation
            ? FeedbackSource.Kind.ORGANISATION
            : kinds[2 + random.nextInt(kinds.length - 2)];
    return new FeedbackRegistered(
        key,
        key.unit(),
        "Nav-leder",
        new FeedbackSource(kind, null, null, null, null, null),
        fromOrganisation
            ? new Sender(null, organisation(random.nextInt(ORGANISATIONS)))
            : Sender.ANONYMOUS,
        new ErasableText(new TextId(id(4, n)), TEXT.repeat(1 + random.nextInt(6)).strip()),
        theme(random.nextInt(THEMES)),
        List.of(UserGroup.JOBSEEKERS),
        CouncilLevel.LOCAL,
        fromOrganisation ? AnswerChannel.LETTER : AnswerChannel.RECEIPT,
        FeedbackDeadlines.DEFAULT.from(key.receivedOn()),
        new ReceiptCode(receipt(n)));
  }

  private void refer(int n, FeedbackKey key, UnitNumber to, LocalDate day) {
    var referral = new ReferralId(id(5, n));
    var parties = new ReferralParties(key.unit(), to, null);
    append(
        new ReferralMade(
            referral,
            parties,
            key,
            text("Kan fylket åpne telefonen tidligere?"),
            day.plusDays(60),
            day));
    append(new FeedbackReferred(key, referral, to, day));
    if (happens(60)) {
      var answer = text("Fylket følger det opp.");
      append(new ReferralAnswered(referral, parties, answer, day.plusDays(9)));
      append(
          new ReferralReturned(key, referral, ReferralOutcome.ANSWERED, answer, day.plusDays(9)));
    }
  }

  private ErasableText text(String words) {
    texts++;
    return new ErasableText(new TextId(id(9, texts)), words);
  }

  private static UnitNumber above(UnitNumber office) {
    return county((Integer.parseInt(office.value()) - 2000) % COUNTIES);
  }

  private void measure(int n, FeedbackKey key, LocalDate day) {
    var measure = new MeasureId(id(6, n));
    append(
        new MeasurePlanned(
            key,
            measure,
            text("Åpne tidligere om morgenen"),
            new Owner(key.unit(), null, null),
            day.plusDays(60)));
    if (happens(60)) {
      append(new MeasureCompleted(key, measure, text("Åpner klokka ni"), day.plusDays(30)));
    }
  }

  private Helped helped() {
    var all = Helped.values();
    return all[random.nextInt(all.length)];
  }

  private boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  /// One by one: the store in memory lets a reader see several out of their order, who then passes
  /// some over.
  private void append(DomainEvent event) {
    written++;
    var sequence = sequences.merge(event.aggregateId(), 1L, Long::sum) - 1;
    store.publish(
        new GenericDomainEventMessage<>("FeedbackHistory", event.aggregateId(), sequence, event)
            .withMetaData(METADATA.toMetaData()));
  }

  private static final EventMetadata METADATA =
      new EventMetadata(
          "Z990001",
          Role.OFFICE,
          null,
          "FeedbackHistory",
          id(7, 0).toString(),
          id(8, 0).toString(),
          null,
          "0".repeat(64),
          null,
          null,
          null);

  /// Always the same ids: version 8, as ids from another system.
  static UUID id(int kind, int n) {
    return new UUID(((long) kind << 32) | 0x8000L, 0x8000_0000_0000_0000L | n);
  }
}
