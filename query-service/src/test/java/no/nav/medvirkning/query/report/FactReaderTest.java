package no.nav.medvirkning.query.report;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO_SEAT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.appointed;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.meetingId;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.report.AYear.aCounty;
import static no.nav.medvirkning.query.report.AYear.anOffice;
import static no.nav.medvirkning.query.report.AYear.closedUnit;
import static org.assertj.core.api.Assertions.assertThat;

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
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.feedbacksummary.FeedbackMonthProjection;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.platform.RunningViews;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.query.report.fact.ActivityFact;
import no.nav.medvirkning.query.report.fact.AgreementFact;
import no.nav.medvirkning.query.report.fact.CertificatesFact;
import no.nav.medvirkning.query.report.fact.CompensationFact;
import no.nav.medvirkning.query.report.fact.ConsultationFact;
import no.nav.medvirkning.query.report.fact.ExpertiseFact;
import no.nav.medvirkning.query.report.fact.PlanFact;
import no.nav.medvirkning.query.report.fact.ReferralFact;
import no.nav.medvirkning.query.report.fact.ReportFact;
import no.nav.medvirkning.query.report.fact.ReportFactsProjection;
import no.nav.medvirkning.query.report.fact.RequirementsFact;
import no.nav.medvirkning.query.report.fact.TrainingFact;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is read for a unit is what its figures need, wherever and whenever it was recorded: in 2024
/// office 0412 has taken over from 0403, with its agreement of 2020; the council's member was
/// trained by the county in 2021.
class FactReaderTest {

  private static final UnitNumber FORMER = new UnitNumber("0403");
  private static final UnitNumber OFFICE = new UnitNumber("0412");
  private static final UnitNumber OTHER = new UnitNumber("1805");
  private static final UnitNumber COUNTY = new UnitNumber("0400");
  private static final TrainingTopic NAV = new TrainingTopic("nav-organisation");
  private static final ClaimLine FEE =
      new ClaimLine(ClaimLineKind.MEETING_FEE, day("2024-03-05"), 120, null, 145_051);

  private final Units units = new Units();
  private final Organisations organisations = new Organisations();
  private final CouncilStatusProjection councils = new CouncilStatusProjection();
  private final FeedbackMonthProjection feedback = new FeedbackMonthProjection();
  private final ReportFactsProjection facts = new ReportFactsProjection();
  private final RunningViews views =
      RunningViews.of(units, organisations, councils, feedback, facts);

  @AfterEach
  void close() {
    views.close();
  }

  @BeforeEach
  void theStory() {
    views.given(
        aCounty("0400"),
        anOffice("0403", "0400"),
        anOffice("0412", "0400"),
        anOffice("1805", "1800"),
        new UnitClosed(FORMER, day("2023-06-30"), List.of(OFFICE)),
        established(COUNCIL, "Brukerutvalget", "2022-01-01", OFFICE),
        appointed(COUNCIL, FFO_SEAT, 1, "ffo", FFO, "2023-01-01", "2024-12-31"),
        agreement(1, FORMER),
        agreement(2, OTHER),
        new TrainingArranged(
            training(),
            COUNTY,
            NAV,
            "Slik er Nav organisert",
            TrainingLevel.INTRODUCTION,
            Set.of(),
            List.of(),
            List.of(day("2021-03-01"))),
        certificate(1, 1),
        certificate(2, 2),
        new TrainingRequirementsSet(
            List.of(
                new TrainingRequirement(
                    TrainedRole.USER_MEMBER, NAV, TrainingLevel.INTRODUCTION, 180)),
            day("2020-01-01")),
        new ActivityPlanAdopted(
            COUNCIL, 2024, List.of("Mer"), List.of(), List.of(), day("2023-12-01")),
        new CompensationClaimed(
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
            day("2024-03-06")),
        new CompensationApproved(
            claim(), OFFICE, COUNCIL, meetingId(1), List.of(FEE), FEE.ore(), day("2024-03-07")));
  }

  private static TrainingId training() {
    return TrainingId.of("04000000-0000-7000-8000-000000000001");
  }

  private static ClaimId claim() {
    return ClaimId.of("02000000-0000-7000-8000-000000000001");
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

  private static CertificateIssued certificate(int n, int person) {
    return new CertificateIssued(
        training(),
        COUNTY,
        CertificateId.of("04000001-0000-7000-8000-%012d".formatted(n)),
        person(person),
        TrainedRole.USER_MEMBER,
        null,
        NAV,
        TrainingLevel.INTRODUCTION,
        day("2021-03-02"));
  }

  private YearFacts read(Scope scope) {
    var reader = new FactReader(views.reader(), units, organisations, councils, feedback, facts);
    return reader.read(scope, 2024, day("2025-01-31"), reader.units());
  }

  private AYear.Report report(Scope scope) {
    return new AYear.Report(AYear.FIGURES.figures(scope, read(scope)));
  }

  @Test
  void a_units_facts_are_its_own_those_it_took_over_and_what_its_members_were_trained_in() {
    var scope = new Scope.OfUnit(OFFICE, Set.of(OFFICE));

    assertThat(read(scope).facts())
        .extracting(ReportFact::id)
        .containsExactlyInAnyOrder(
            "03000000-0000-7000-8000-000000000001",
            "certificates/" + person(1),
            "training-requirements",
            "plan/" + COUNCIL + "/2024",
            "claims/" + meetingId(1),
            "arrival/0403",
            "arrival/0412",
            "arrival/" + COUNCIL);
    var report = report(scope);
    assertThat(report.value("agreements.in-force")).isEqualTo("1");
    assertThat(report.value("training.coverage")).isEqualTo("1.0000");
    assertThat(report.value("compensation.approved-ore")).isEqualTo("145051");
    assertThat(report.value("plans.adopted")).isEqualTo("1");
  }

  @Test
  void a_county_and_the_nation_read_as_much_as_they_need() {
    var county = report(new Scope.OfCounty(COUNTY, Set.of(COUNTY)));
    var nation = report(new Scope.OfNation());

    assertThat(county.value("agreements.in-force")).isEqualTo("1");
    assertThat(nation.value("agreements.in-force")).isEqualTo("2");
    for (var code : List.of("training.coverage", "compensation.approved-ore", "plans.adopted")) {
      assertThat(nation.value(code)).isNotNull().isEqualTo(county.value(code));
    }
  }

  @Test
  void another_year_has_only_what_counts_in_every_year() {
    var scope = new Scope.OfUnit(OTHER, Set.of(OTHER));

    assertThat(read(scope).facts())
        .extracting(ReportFact::id)
        .containsExactlyInAnyOrder(
            "03000000-0000-7000-8000-000000000002", "training-requirements", "arrival/1805");
  }

  @Test
  void every_kind_of_fact_is_read_back() {
    var on = day("2024-05-01");
    var request = ExpertiseRequestId.of("eeee0000-0000-7000-8000-000000000001");
    var activity = ActivityId.of("dddd0000-0000-7000-8000-000000000001");
    var consultation = ConsultationId.of("cccc0000-0000-7000-8000-000000000001");
    var referral = ReferralId.of("bbbb0000-0000-7000-8000-000000000001");
    var parties = new ReferralParties(OFFICE, COUNTY, null);
    var feedback = FeedbackId.of("ffff0000-0000-7000-8000-000000000001");
    var asked = new Consulted(FFO, null);
    views.given(
        new ReferralMade(
            referral,
            parties,
            new FeedbackKey(feedback, OFFICE, on),
            AFeedback.words("Kan dere?"),
            null,
            on),
        new ReferralAnswered(referral, parties, AFeedback.words("Ja"), on.plusDays(3)),
        new ConsultationOpened(
            consultation,
            OFFICE,
            null,
            "Ny form",
            "Utkast",
            List.of(),
            List.of(asked),
            on,
            null,
            on),
        new ConsultationAnswered(consultation, OFFICE, asked, "Støtter", List.of(), false, on),
        new ActivityPlanned(
            activity, OFFICE, ActivityKind.SURVEY, "Kø", "Høre", List.of(on), COUNCIL, null),
        new ActivityHeld(
            activity,
            OFFICE,
            List.of(on),
            List.of(new Participants(UserGroup.YOUTH, 7)),
            "Gode samtaler"),
        new ExpertiseRequested(
            request,
            OFFICE,
            "Hørsel",
            new Purpose(null, null, null, "Ny veileder"),
            List.of(FFO),
            on,
            on),
        new ExpertiseRequestClosed(request, OFFICE, false, "Ingen kunne", on),
        new TrainingArranged(
            TrainingId.of("04000000-0000-7000-8000-000000000002"),
            OFFICE,
            NAV,
            "Slik er Nav organisert",
            TrainingLevel.FURTHER,
            Set.of(),
            List.of(),
            List.of(on)));

    var read = read(new Scope.OfUnit(OFFICE, Set.of(OFFICE))).facts();

    assertThat(read.stream().<Object>map(file -> file.fact().getClass()))
        .contains(
            ReferralFact.class,
            ConsultationFact.class,
            ActivityFact.class,
            ExpertiseFact.class,
            TrainingFact.class,
            CertificatesFact.class,
            RequirementsFact.class,
            AgreementFact.class,
            CompensationFact.class,
            PlanFact.class);
    var report = report(new Scope.OfUnit(OFFICE, Set.of(OFFICE)));
    assertThat(report.value("referrals.days-to-answer")).isEqualTo("3");
    assertThat(report.value("consultations.in-time")).isEqualTo("1");
    assertThat(report.value("activities.participants", UserGroup.YOUTH)).isEqualTo("7");
    assertThat(report.value("expertise.not-met")).isEqualTo("1");
  }

  @Test
  void whatIsReadForASuccessorIncludesWhatStillLiesUnderThoseBeforeIt() {
    var tree =
        AYear.given(
                aCounty("0400"),
                anOffice("0402", "0400"),
                anOffice("0403", "0400"),
                anOffice("0404", "0400"),
                closedUnit("0402", "2023-06-30", "0403"))
            .facts(2024)
            .units();
    var unit = new UnitNumber("0403");

    assertThat(FactReader.concerned(new Scope.OfUnit(unit, Set.of(unit)), 2024, tree))
        .extracting(UnitNumber::value)
        .containsExactlyInAnyOrder("0402", "0403");
    var county = new UnitNumber("0400");
    assertThat(FactReader.concerned(new Scope.OfCounty(county, Set.of(county)), 2024, tree))
        .extracting(UnitNumber::value)
        .containsExactlyInAnyOrder("0400", "0402", "0403", "0404");
  }
}
