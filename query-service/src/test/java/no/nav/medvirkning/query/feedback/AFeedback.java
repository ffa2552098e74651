package no.nav.medvirkning.query.feedback;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderReplied;
import no.nav.medvirkning.feedback.FeedbackEvent.TextRedacted;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;

/// A feedback for tests, by number, and what happens to it. Its receipt code, text and so on follow
/// from the number.
public record AFeedback(
    int n,
    UnitNumber unit,
    LocalDate receivedOn,
    ThemeId theme,
    FeedbackSource source,
    Sender sender,
    AnswerChannel channel) {

  public static final UnitNumber HAMAR = new UnitNumber("0403");
  public static final UnitNumber INNLANDET = new UnitNumber("0400");
  public static final ThemeId WAITING = ThemeId.of("aaaa0000-0000-7000-8000-000000000001");
  public static final ThemeId LETTERS = ThemeId.of("aaaa0000-0000-7000-8000-000000000002");
  public static final ThemeId QUEUES = ThemeId.of("aaaa0000-0000-7000-8000-000000000003");
  public static final PersonId SENDER = PersonId.of("55550000-0000-7000-8000-000000000091");
  public static final OrganisationId FFO =
      OrganisationId.of("44440000-0000-7000-8000-000000000001");

  /// To Nav Hamar, from a person who wants a letter.
  public static AFeedback number(int n, LocalDate receivedOn) {
    return new AFeedback(
        n,
        HAMAR,
        receivedOn,
        WAITING,
        new FeedbackSource(FeedbackSource.Kind.SERVICE_COMPLAINT, null, null, null, null, null),
        new Sender(SENDER, null),
        AnswerChannel.LETTER);
  }

  public AFeedback to(UnitNumber other) {
    return new AFeedback(n, other, receivedOn, theme, source, sender, channel);
  }

  public AFeedback about(ThemeId other) {
    return new AFeedback(n, unit, receivedOn, other, source, sender, channel);
  }

  public AFeedback from(FeedbackSource other) {
    return new AFeedback(n, unit, receivedOn, theme, other, sender, channel);
  }

  public AFeedback from(OrganisationId organisation) {
    return new AFeedback(
        n,
        unit,
        receivedOn,
        theme,
        new FeedbackSource(FeedbackSource.Kind.ORGANISATION, null, null, null, null, null),
        new Sender(null, organisation),
        AnswerChannel.E_MAIL);
  }

  public AFeedback anonymous() {
    return new AFeedback(n, unit, receivedOn, theme, source, Sender.ANONYMOUS, null);
  }

  public FeedbackId id() {
    return FeedbackId.of("ffff0000-0000-7000-8000-%012d".formatted(n));
  }

  public FeedbackKey key() {
    return new FeedbackKey(id(), unit, receivedOn);
  }

  public String receipt() {
    return "0123456789ABCDEFGHJKMN%04d".formatted(n);
  }

  public TextId textId() {
    return TextId.of("dddd0000-0000-7000-8000-%012d".formatted(n));
  }

  public TextId replyId() {
    return TextId.of("dddd0001-0000-7000-8000-%012d".formatted(n));
  }

  /// A text whose id follows from what it says.
  public static ErasableText words(String value) {
    return new ErasableText(
        new TextId(UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8))), value);
  }

  public MeasureId measureId() {
    return MeasureId.of("eeee0000-0000-7000-8000-%012d".formatted(n));
  }

  public ReferralId referralId() {
    return ReferralId.of("bbbb0000-0000-7000-8000-%012d".formatted(n));
  }

  public FeedbackRegistered registered() {
    return registered(unit, "Det er lang ventetid på kontoret.");
  }

  public FeedbackRegistered registered(UnitNumber receivedBy, String text) {
    return new FeedbackRegistered(
        key(),
        receivedBy,
        "Nav-leder",
        source,
        sender,
        new ErasableText(textId(), text),
        theme,
        List.of(UserGroup.JOBSEEKERS),
        CouncilLevel.LOCAL,
        channel,
        FeedbackDeadlines.DEFAULT.from(receivedOn),
        new ReceiptCode(receipt()));
  }

  public FeedbackAcknowledged acknowledged(LocalDate on) {
    return new FeedbackAcknowledged(key(), on);
  }

  public FeedbackAssessed assessed(AssessmentOutcome outcome, LocalDate on) {
    return new FeedbackAssessed(key(), outcome, words("Til internt bruk"), null, null, on);
  }

  public MeasurePlanned planned(LocalDate due) {
    var owner = new Owner(unit, null, null);
    return new MeasurePlanned(key(), measureId(), words("Åpne en time tidligere"), owner, due);
  }

  public MeasureCompleted completed(LocalDate on) {
    return new MeasureCompleted(key(), measureId(), words("Åpner klokka ni"), on);
  }

  public MeasureDropped dropped(LocalDate on) {
    return new MeasureDropped(key(), measureId(), words("Ikke råd"), on);
  }

  public ReportedToSender answered(LocalDate on) {
    return new ReportedToSender(
        key(), words("Takk. Vi åpner tidligere."), AnswerChannel.LETTER, on);
  }

  public FeedbackClosed closed(LocalDate on) {
    return new FeedbackClosed(key(), null, on);
  }

  public FeedbackReopened reopened(LocalDate on) {
    return new FeedbackReopened(
        key(),
        ReopenedBy.SENDER,
        words("Køen er der ennå"),
        FeedbackDeadlines.DEFAULT.from(on),
        on);
  }

  public SenderAsked asked(LocalDate on) {
    return new SenderAsked(key(), words("Når på dagen var det?"), on);
  }

  public SenderReplied replied(LocalDate on) {
    return replied("Om morgenen.", on);
  }

  public SenderReplied replied(String reply, LocalDate on) {
    return new SenderReplied(key(), new ErasableText(replyId(), reply), on);
  }

  public TextRedacted redacted(String replacement) {
    var id = TextId.of("dddd0002-0000-7000-8000-%012d".formatted(n));
    return new TextRedacted(key(), textId(), new ErasableText(id, replacement));
  }

  public SenderErased senderErased() {
    return new SenderErased(key(), List.of(textId(), replyId()), null);
  }

  public FeedbackMarkedAsDuplicate duplicateOf(AFeedback original, LocalDate on) {
    return new FeedbackMarkedAsDuplicate(key(), original.id(), on);
  }

  public FeedbackReferred referred(LocalDate on) {
    return new FeedbackReferred(key(), referralId(), INNLANDET, on);
  }

  public ReferralMade referralMade(LocalDate on) {
    return new ReferralMade(
        referralId(),
        new ReferralParties(unit, INNLANDET, null),
        key(),
        words("Kan fylket hjelpe?"),
        on.plusDays(30),
        on);
  }

  public ReferralReturned returned(LocalDate on) {
    return new ReferralReturned(
        key(), referralId(), ReferralOutcome.ANSWERED, words("Ja, til høsten."), on);
  }
}
