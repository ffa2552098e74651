package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO_SEAT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SAFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SAFO_SEAT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.attended;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.closed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.held;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.mandate;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.meetingId;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.scheduled;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.seats;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Asked as of today, every report says what it says when it is just asked for: what a unit's
/// figures need is read from the history wherever it was recorded. Office 0412 has taken over from
/// 0403 and shares its council with 0404; the council's members were trained by the office of
/// another county, which has also said that 0412 must answer for a feedback of its own.
class AsOfTodayOverHttpTest {

  private static final UnitNumber FORMER = new UnitNumber("0403");
  private static final UnitNumber GUEST = new UnitNumber("0404");
  private static final UnitNumber OFFICE = new UnitNumber("0412");
  private static final UnitNumber ELSEWHERE = new UnitNumber("1805");
  private static final TrainingTopic NAV = new TrainingTopic("nav-organisation");
  private static final ClaimLine FEE =
      new ClaimLine(ClaimLineKind.MEETING_FEE, day("2024-03-05"), 120, null, 145_051);

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void aHistoryWithAllOfThat() {
    service = new RunningService();
    var mine = AFeedback.number(1, day("2024-02-01")).to(OFFICE);
    var former = AFeedback.number(2, day("2024-02-02")).to(FORMER);
    var theirs = AFeedback.number(3, day("2024-02-03")).to(ELSEWHERE);
    service.given(
        aCounty("0400"),
        aCounty("1800"),
        anOffice("0403", "0400"),
        anOffice("0404", "0400"),
        anOffice("0412", "0400"),
        anOffice("1805", "1800"),
        established(COUNCIL, "Brukerutvalget", "2022-01-01", OFFICE, GUEST),
        new MandateAdopted(
            COUNCIL,
            1,
            mandate(seats("ffo", FFO, 1, 0), seats("safo", SAFO, 1, 1)),
            day("2022-01-01"),
            day("2022-01-01")),
        appointed(COUNCIL, FFO_SEAT, 1, "ffo", FFO, "2023-01-01", "2024-12-31"),
        appointed(COUNCIL, SAFO_SEAT, 2, "safo", SAFO, "2023-01-01", "2024-12-31"),
        established(NARVIK, "Brukerutvalget i Narvik", "2022-01-01", ELSEWHERE));
    service.given(held(NARVIK, 3, "2024-04-05"));
    service.given(
        scheduled(COUNCIL, 1, "2024-03-05"),
        attended(COUNCIL, 1, "2024-03-05"),
        closed(COUNCIL, 1, "2024-03-05"));
    service.given(
        new UnitClosed(FORMER, day("2023-06-30"), List.of(OFFICE)),
        agreement(1, FORMER),
        agreement(2, ELSEWHERE),
        new TrainingRequirementsSet(List.of(must(TrainedRole.USER_MEMBER, 180)), day("2020-01-01")),
        training(1, ELSEWHERE),
        certificate(1, 1),
        certificate(2, 2),
        new CertificateWithdrawn(
            trainingId(1),
            ELSEWHERE,
            certificateId(2),
            person(2),
            new Personal(person(2), "Gikk før slutt"),
            day("2021-03-05")),
        new ActivityPlanAdopted(
            COUNCIL, 2024, List.of("Mer"), List.of(), List.of(), day("2023-12-01")),
        claimed(),
        new CompensationApproved(
            claim(), OFFICE, COUNCIL, meetingId(1), List.of(FEE), FEE.ore(), day("2024-03-07")));
    service.given(
        mine.registered(),
        mine.acknowledged(day("2024-02-03")),
        mine.referralMade(day("2024-02-04")),
        mine.referred(day("2024-02-04")),
        new ReferralAnswered(
            mine.referralId(),
            mine.referralMade(day("2024-02-04")).parties(),
            AFeedback.words("Ja"),
            day("2024-02-09")),
        former.registered(),
        theirs.registered(),
        new FeedbackAssessed(
            theirs.key(),
            AssessmentOutcome.OUTSIDE_REMIT,
            AFeedback.words("Gjelder et annet kontor"),
            AFeedback.words("Kontoret i Hamar"),
            OFFICE,
            day("2024-02-10")));
    var asked = new Consulted(null, COUNCIL);
    token =
        service.given(
            new ConsultationOpened(
                consultation(),
                ELSEWHERE,
                null,
                "Ny form",
                "Utkast",
                List.of(),
                List.of(asked),
                day("2024-05-01"),
                null,
                day("2024-04-01")),
            new ConsultationAnswered(
                consultation(), ELSEWHERE, asked, "Støtter", List.of(), false, day("2024-04-02")),
            new ActivityPlanned(
                activity(),
                GUEST,
                ActivityKind.SURVEY,
                "Kø",
                "Høre",
                List.of(day("2024-05-01")),
                COUNCIL,
                null),
            new ActivityHeld(
                activity(),
                GUEST,
                List.of(day("2024-05-01")),
                List.of(new Participants(UserGroup.YOUTH, 7)),
                "Gode samtaler"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static TrainingRequirement must(TrainedRole role, int withinDays) {
    return new TrainingRequirement(role, NAV, TrainingLevel.INTRODUCTION, withinDays);
  }

  private static TrainingId trainingId(int n) {
    return TrainingId.of("04000000-0000-7000-8000-%012d".formatted(n));
  }

  private static TrainingArranged training(int n, UnitNumber unit) {
    return new TrainingArranged(
        trainingId(n),
        unit,
        NAV,
        "Slik er Nav organisert",
        TrainingLevel.INTRODUCTION,
        Set.of(),
        List.of(),
        List.of(day("2021-03-01")));
  }

  private static CertificateId certificateId(int n) {
    return CertificateId.of("04000001-0000-7000-8000-%012d".formatted(n));
  }

  private static CertificateIssued certificate(int n, int person) {
    return new CertificateIssued(
        trainingId(1),
        ELSEWHERE,
        certificateId(n),
        person(person),
        TrainedRole.USER_MEMBER,
        null,
        NAV,
        TrainingLevel.INTRODUCTION,
        day("2021-03-02"));
  }

  private static AgreementConcluded agreement(int n, UnitNumber unit) {
    return new AgreementConcluded(
        AgreementId.of("03000000-0000-7000-8000-%012d".formatted(n)),
        unit,
        new MunicipalityNumber("340" + n),
        "Kommunen",
        new ParticipationForm(ParticipationForm.Kind.OTHER, null, null),
        CompensationRule.STATE,
        day("2020-01-01"),
        day("2020-01-01"),
        null);
  }

  private static ClaimId claim() {
    return ClaimId.of("02000000-0000-7000-8000-000000000001");
  }

  private static CompensationClaimed claimed() {
    return new CompensationClaimed(
        claim(),
        OFFICE,
        COUNCIL,
        meetingId(1),
        day("2024-03-05"),
        person(1),
        FFO_SEAT,
        FeeRole.MEMBER,
        Employment.NONE,
        List.of(FEE),
        FEE.ore(),
        null,
        day("2024-01-01"),
        null,
        day("2024-03-06"));
  }

  private static ConsultationId consultation() {
    return ConsultationId.of("cccc0000-0000-7000-8000-000000000001");
  }

  private static ActivityId activity() {
    return ActivityId.of("dddd0000-0000-7000-8000-000000000001");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/units/0412",
        "/units/0404",
        "/units/0403",
        "/units/1805",
        "/units/0400",
        "/counties/0400",
        "/counties/1800",
        "",
      })
  void the_figures_as_of_today_are_the_figures(String whose) {
    var today = LocalDate.now(EventContext.OSLO);
    for (var year : List.of(2022, 2023, 2024, 2025)) {
      var path = "/reports/annual/" + year + whose;

      assertThat(chapters(path + "?earlier=1&asOf=" + today))
          .as(path)
          .isEqualTo(chapters(path + "?earlier=1"));
    }
  }

  private static String chapters(String path) {
    var answer = service.get(service.directorate(), path, "Consistency-Token", token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RunningService.json(answer).get("chapters").toPrettyString();
  }
}
