package no.nav.medvirkning.platform.events;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesWithdrawn;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackOwnerAssigned;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderReplied;
import no.nav.medvirkning.feedback.FeedbackEvent.TextRedacted;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.ResponseDates;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonEvent.FeedbackGiven;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRenamed;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRetired;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;

/// The samples of what users say and what became of it: see [SampleEvents].
final class SampleFeedbackEvents {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
  private static final LocalDate LATER = LocalDate.of(2024, 4, 15);

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");

  private static final PersonId PERSON = PersonId.of("0e000000-0000-7000-8000-000000000001");
  private static final OrganisationId FFO =
      OrganisationId.of("0f000000-0000-7000-8000-000000000001");
  private static final CouncilId COUNCIL = CouncilId.of("0c000000-0000-7000-8000-000000000001");
  private static final MeetingId MEETING = MeetingId.of("0a000000-0000-7000-8000-000000000001");
  private static final CaseId CASE = CaseId.of("0a000000-0000-7000-8000-000000000011");
  private static final ActivityId ACTIVITY = ActivityId.of("06000000-0000-7000-8000-000000000001");
  private static final FindingId FINDING = FindingId.of("06000000-0000-7000-8000-000000000011");

  private static final ThemeId THEME = ThemeId.of("07000000-0000-7000-8000-000000000001");
  private static final ThemeId OTHER_THEME = ThemeId.of("07000000-0000-7000-8000-000000000002");
  private static final FeedbackId FEEDBACK = FeedbackId.of("08000000-0000-7000-8000-000000000001");
  private static final FeedbackId OTHER_FEEDBACK =
      FeedbackId.of("08000000-0000-7000-8000-000000000002");
  private static final TextId TEXT = TextId.of("08000000-0000-7000-8000-000000000011");
  private static final TextId OTHER_TEXT = TextId.of("08000000-0000-7000-8000-000000000012");
  private static final MeasureId MEASURE = MeasureId.of("08000000-0000-7000-8000-000000000021");
  private static final ReferralId REFERRAL = ReferralId.of("05000000-0000-7000-8000-000000000001");

  private static final FeedbackKey KEY = new FeedbackKey(FEEDBACK, HAMAR, DAY);
  private static final ResponseDates DATES = FeedbackDeadlines.DEFAULT.from(DAY);

  private final BiConsumer<DomainEvent, DomainEvent> samples;

  private SampleFeedbackEvents(BiConsumer<DomainEvent, DomainEvent> samples) {
    this.samples = samples;
  }

  /// @param samples takes an event with everything told, and with the least that can be told
  static void addTo(BiConsumer<DomainEvent, DomainEvent> samples) {
    var feedback = new SampleFeedbackEvents(samples);
    feedback.themes();
    feedback.deadlines();
    feedback.registered();
    feedback.answered();
    feedback.measures();
    feedback.closed();
    feedback.referrals();
  }

  private void add(DomainEvent full, DomainEvent least) {
    samples.accept(full, least);
  }

  private void add(DomainEvent event) {
    samples.accept(event, event);
  }

  private static ErasableText text(TextId id, String value) {
    return new ErasableText(id, value);
  }

  private static ErasableText erased(TextId id) {
    return new ErasableText(id, null);
  }

  private void themes() {
    add(new ThemeAdded(THEME, "Digitale tjenester på tvers", DAY));
    add(new ThemeRenamed(THEME, "Digital hjelp", LATER));
    add(new ThemeMerged(OTHER_THEME, THEME, LATER));
    add(new ThemeRetired(OTHER_THEME, LATER));
  }

  private void deadlines() {
    var deadlines = new FeedbackDeadlines(7, 30, 60);
    add(new DeadlinesSet(HAMAR, deadlines, DAY), new DeadlinesSet(null, deadlines, DAY));
    add(new DeadlinesWithdrawn(HAMAR, LATER));
  }

  private void registered() {
    add(
        new FeedbackRegistered(
            KEY,
            STANGE,
            "Nav-leder",
            new FeedbackSource(FeedbackSource.Kind.CASE, COUNCIL, MEETING, CASE, ACTIVITY, FINDING),
            new Sender(PERSON, FFO),
            text(TEXT, "Det er vanskelig å få snakket med noen på telefon."),
            THEME,
            List.of(UserGroup.YOUTH, UserGroup.ON_SICK_LEAVE),
            CouncilLevel.LOCAL,
            AnswerChannel.PHONE,
            DATES,
            new ReceiptCode("0123456789ABCDEFGHJKMNPQRS")),
        new FeedbackRegistered(
            KEY,
            HAMAR,
            "Nav-leder",
            new FeedbackSource(FeedbackSource.Kind.OTHER, null, null, null, null, null),
            Sender.ANONYMOUS,
            erased(TEXT),
            THEME,
            List.of(),
            CouncilLevel.LOCAL,
            null,
            DATES,
            new ReceiptCode("0123456789ABCDEFGHJKMNPQRS")));
    add(new FeedbackGiven(PERSON, FEEDBACK));
    add(new FeedbackAcknowledged(KEY, LATER));
    add(new FeedbackOwnerAssigned(KEY, PERSON));
    add(new FeedbackMarkedAsDuplicate(KEY, OTHER_FEEDBACK, LATER));
    add(
        new DuplicateLinked(KEY, OTHER_FEEDBACK, true),
        new DuplicateLinked(KEY, OTHER_FEEDBACK, false));
  }

  private void answered() {
    add(
        new SenderAsked(KEY, text(TEXT, "Når ringte du?"), LATER),
        new SenderAsked(KEY, erased(TEXT), LATER));
    add(
        new SenderReplied(KEY, text(OTHER_TEXT, "I mars, to ganger på samme dag."), LATER),
        new SenderReplied(KEY, erased(OTHER_TEXT), LATER));
    add(
        new FeedbackAssessed(
            KEY,
            AssessmentOutcome.OUTSIDE_REMIT,
            text(TEXT, "Telefonen er felles for landet"),
            text(OTHER_TEXT, "Kontaktsenteret på Ærøya"),
            INNLANDET,
            LATER),
        new FeedbackAssessed(KEY, AssessmentOutcome.ACCEPTED, erased(TEXT), null, null, LATER));
    add(
        new ReportedToSender(KEY, text(TEXT, "Vi ringer tilbake"), AnswerChannel.PHONE, LATER),
        new ReportedToSender(KEY, erased(TEXT), AnswerChannel.PHONE, LATER));
    add(
        new ReportedToCouncil(KEY, COUNCIL, MEETING, text(TEXT, "Telefonen er bedre"), LATER),
        new ReportedToCouncil(KEY, COUNCIL, null, erased(TEXT), LATER));
    add(
        new TextRedacted(KEY, TEXT, text(OTHER_TEXT, "Noen svarte ikke på telefon.")),
        new TextRedacted(KEY, TEXT, erased(OTHER_TEXT)));
    add(
        new SenderErased(KEY, List.of(TEXT, OTHER_TEXT), OTHER_FEEDBACK),
        new SenderErased(KEY, List.of(), null));
    add(new RaisedAsCase(KEY, COUNCIL, MEETING, CASE));
  }

  private void measures() {
    var everyOwner = new Owner(HAMAR, FFO, PERSON);
    var nobody = new Owner(null, null, null);
    add(
        new MeasurePlanned(KEY, MEASURE, text(TEXT, "Flere på telefonen"), everyOwner, LATER),
        new MeasurePlanned(KEY, MEASURE, erased(TEXT), nobody, LATER));
    add(
        new MeasureChanged(KEY, MEASURE, text(TEXT, "To til på telefonen"), everyOwner, LATER),
        new MeasureChanged(KEY, MEASURE, erased(TEXT), nobody, LATER));
    add(
        new MeasureCompleted(KEY, MEASURE, text(TEXT, "To til er på plass"), LATER),
        new MeasureCompleted(KEY, MEASURE, erased(TEXT), LATER));
    add(
        new MeasureDropped(KEY, MEASURE, text(TEXT, "Ikke råd i år"), LATER),
        new MeasureDropped(KEY, MEASURE, erased(TEXT), LATER));
  }

  private void closed() {
    add(
        new FeedbackClosed(KEY, text(TEXT, "Avsenderen ønsket ikke svar"), LATER),
        new FeedbackClosed(KEY, null, LATER));
    add(
        new FeedbackReopened(KEY, ReopenedBy.COUNCIL, text(TEXT, "Ikke bedre"), DATES, LATER),
        new FeedbackReopened(KEY, ReopenedBy.COUNCIL, erased(TEXT), DATES, LATER));
    add(
        new EffectRecorded(KEY, text(TEXT, "Kortere kø"), Helped.PARTLY, LATER),
        new EffectRecorded(KEY, erased(TEXT), Helped.PARTLY, LATER));
  }

  private void referrals() {
    var parties = new ReferralParties(HAMAR, INNLANDET, COUNCIL);
    var toTheUnit = new ReferralParties(HAMAR, INNLANDET, null);
    add(new FeedbackReferred(KEY, REFERRAL, INNLANDET, LATER));
    add(
        new ReferralReturned(
            KEY, REFERRAL, ReferralOutcome.ANSWERED, text(OTHER_TEXT, "Flere kontor"), LATER),
        new ReferralReturned(KEY, REFERRAL, ReferralOutcome.WITHDRAWN, null, LATER));
    add(
        new ReferralMade(
            REFERRAL, parties, KEY, text(TEXT, "Gjelder det flere?"), LATER.plusDays(30), LATER),
        new ReferralMade(REFERRAL, toTheUnit, KEY, erased(TEXT), null, LATER));
    add(
        new ReferralAccepted(REFERRAL, parties, LATER),
        new ReferralAccepted(REFERRAL, toTheUnit, LATER));
    add(
        new ReferralDeclined(REFERRAL, parties, text(OTHER_TEXT, "Ikke vårt"), LATER),
        new ReferralDeclined(REFERRAL, toTheUnit, erased(OTHER_TEXT), LATER));
    add(
        new ReferralAnswered(REFERRAL, parties, text(OTHER_TEXT, "Ja, flere kontor"), LATER),
        new ReferralAnswered(REFERRAL, toTheUnit, erased(OTHER_TEXT), LATER));
    add(
        new ReferralWithdrawn(REFERRAL, parties, text(OTHER_TEXT, "Det løste seg"), LATER),
        new ReferralWithdrawn(REFERRAL, toTheUnit, erased(OTHER_TEXT), LATER));
    add(
        new ReferralTextRedacted(REFERRAL, parties, KEY, TEXT, text(OTHER_TEXT, "Uten navn")),
        new ReferralTextRedacted(REFERRAL, toTheUnit, KEY, TEXT, erased(OTHER_TEXT)));
  }
}
