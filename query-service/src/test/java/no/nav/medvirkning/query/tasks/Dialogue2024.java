package no.nav.medvirkning.query.tasks;

import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNCIL;
import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNTY;
import static no.nav.medvirkning.query.meetings.Innlandet2024.FFO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.JUNE;
import static no.nav.medvirkning.query.meetings.Innlandet2024.KONGSVINGER;
import static no.nav.medvirkning.query.meetings.Innlandet2024.NHO;
import static no.nav.medvirkning.query.meetings.Innlandet2024.SAFO;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestShown;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.jspecify.annotations.Nullable;

/// What users said in the spring of 2024, told between Kongsvinger, Innlandet and the organisations
/// (after S2), with fixed ids and dates.
public final class Dialogue2024 {

  /// A canary: it may stand where a text is read, and nowhere once it is erased.
  public static final String CANARY = "Kanari Kanarisen";

  public static final FeedbackId WAITING_TIMES = feedback(1);
  public static final FeedbackKey WAITING_TIMES_KEY =
      new FeedbackKey(WAITING_TIMES, KONGSVINGER, day("2024-03-20"));
  public static final ReferralId TO_COUNTY = ReferralId.of("aaaa0000-0000-7000-8000-000000000001");
  public static final ReferralParties UPWARD = new ReferralParties(KONGSVINGER, COUNTY, COUNCIL);
  public static final ConsultationId PAPER_TO_JUNE =
      ConsultationId.of("bbbb0000-0000-7000-8000-000000000001");
  public static final VolunteerId VOLUNTEER =
      VolunteerId.of("cccc0000-0000-7000-8000-000000000001");

  private Dialogue2024() {}

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static FeedbackId feedback(int n) {
    return FeedbackId.of("ffff0000-0000-7000-8000-0000000000%02d".formatted(n));
  }

  /// A member of FFO tells the office about waiting times, on the second day of the March meeting.
  public static FeedbackRegistered registered() {
    return registered(WAITING_TIMES_KEY, new Sender(null, FFO), AnswerChannel.E_MAIL, null);
  }

  public static FeedbackRegistered registered(
      FeedbackKey key,
      Sender sender,
      @Nullable AnswerChannel channel,
      @Nullable CouncilId council) {
    return new FeedbackRegistered(
        key,
        key.unit(),
        "Nav-leder",
        new FeedbackSource(FeedbackSource.Kind.OTHER, council, null, null, null, null),
        sender,
        new ErasableText(TextId.of(key.id().toString().replace("ffff", "dddd")), "Lang ventetid"),
        ThemeId.of("eeee0000-0000-7000-8000-000000000001"),
        List.of(),
        CouncilLevel.LOCAL,
        channel,
        FeedbackDeadlines.DEFAULT.from(key.receivedOn()),
        new ReceiptCode("K" + key.id().toString().replace("-", "").substring(7)));
  }

  public static FeedbackAssessed assessed(FeedbackKey key, String on) {
    return new FeedbackAssessed(
        key, AssessmentOutcome.ACCEPTED, AFeedback.words("Riktig"), null, null, day(on));
  }

  /// Kongsvinger asks the county's council, and wishes for an answer by its June meeting.
  public static ReferralMade referred() {
    return new ReferralMade(
        TO_COUNTY,
        UPWARD,
        WAITING_TIMES_KEY,
        AFeedback.words("Gjelder ventetiden flere kontorer?"),
        day("2024-06-05"),
        day("2024-04-02"));
  }

  /// S2's way on: the paper goes home with the representatives, who answer in writing before 5
  /// June.
  public static ConsultationOpened consulted(Consulted... asked) {
    return new ConsultationOpened(
        PAPER_TO_JUNE,
        COUNTY,
        COUNCIL,
        "Brukerutvalg på alle nivåer",
        "Hvordan kan utvalgene henge sammen?",
        List.of("Notat.pdf"),
        List.of(asked),
        day("2024-05-24"),
        JUNE,
        day("2024-04-10"));
  }

  public static ConsultationOpened consulted() {
    return consulted(of(FFO), of(SAFO), of(NHO));
  }

  public static Consulted of(OrganisationId organisation) {
    return new Consulted(organisation, null);
  }

  public static Consulted of(CouncilId council) {
    return new Consulted(null, council);
  }

  public static InterestShown interest(VolunteerId id, UnitNumber unit, String on) {
    var text = TextId.of(id.toString());
    return new InterestShown(
        id,
        unit,
        new ErasableText(text, CANARY),
        new ErasableText(text, "kanari-" + id + "@example.org"),
        new ErasableText(text, "Jeg vil bidra, hilsen " + CANARY),
        "samtykke-1",
        day(on).plusMonths(6),
        day(on));
  }
}
