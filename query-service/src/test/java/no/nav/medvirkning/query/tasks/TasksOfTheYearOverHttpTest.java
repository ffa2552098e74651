package no.nav.medvirkning.query.tasks;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.INNLANDET;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.anActiveCouncil;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// What trainings, plans and agreements leave to be done in Innlandet, on 15 November 2024.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasksOfTheYearOverHttpTest {

  private static final LocalDate TODAY = day("2024-11-15");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final TrainingTopic NAV = new TrainingTopic("nav-organisation");

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void theAutumnOf2024() {
    service = RunningService.on(TODAY);
    service.given(
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null));
    service.given(anActiveCouncil());
    token =
        service.given(
            new TrainingRequirementsSet(
                List.of(
                    new TrainingRequirement(
                        TrainedRole.USER_MEMBER, NAV, TrainingLevel.INTRODUCTION, 180)),
                day("2023-06-01")),
            arranged(1, "2024-11-14"),
            arranged(2, "2024-11-15"),
            issued(1),
            plan(2023),
            agreement(1, "3401", "2025-05-15"),
            agreement(2, "3403", "2025-05-16"),
            agreement(3, "3405", "2024-06-30"),
            agreement(4, "3405", null),
            agreement(5, "3407", "2024-12-31"),
            new AgreementEnded(agreementId(5), HAMAR, "Slås sammen", day("2024-10-31")));
  }

  private static TrainingId training(int n) {
    return TrainingId.of("04000000-0000-7000-8000-%012d".formatted(n));
  }

  private static TrainingArranged arranged(int n, String on) {
    return new TrainingArranged(
        training(n),
        INNLANDET,
        NAV,
        "Slik er Nav organisert",
        TrainingLevel.INTRODUCTION,
        Set.of(),
        List.of(),
        List.of(day(on)));
  }

  private static CertificateIssued issued(int person) {
    return new CertificateIssued(
        training(9),
        HAMAR,
        CertificateId.of("04000001-0000-7000-8000-%012d".formatted(person)),
        person(person),
        TrainedRole.USER_MEMBER,
        COUNCIL,
        NAV,
        TrainingLevel.INTRODUCTION,
        day("2023-09-01"));
  }

  private static ActivityPlanAdopted plan(int year) {
    return new ActivityPlanAdopted(
        COUNCIL, year, List.of("Skjema"), List.of(), List.of(), LocalDate.of(year, 1, 10));
  }

  private static AgreementId agreementId(int n) {
    return AgreementId.of("03000000-0000-7000-8000-%012d".formatted(n));
  }

  private static AgreementConcluded agreement(int n, String municipality, @Nullable String to) {
    return new AgreementConcluded(
        agreementId(n),
        HAMAR,
        new MunicipalityNumber(municipality),
        "Kommune " + municipality,
        new ParticipationForm(ParticipationForm.Kind.OTHER, null, null),
        CompensationRule.STATE,
        day("2022-01-01"),
        day("2022-01-01"),
        to == null ? null : day(to));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /// As id, due day and text.
  private static List<String> tasks(String caller, String... kinds) {
    var path = "/tasks?kind=" + String.join("&kind=", kinds);
    var answer = service.get(caller, path, "Consistency-Token", token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var found = new ArrayList<String>();
    RunningService.json(answer)
        .get("items")
        .forEach(each ->
            found.add(
                each.get("id").asString()
                    + " "
                    + each.get("due").asString()
                    + " "
                    + each.get("what").asString()));
    return found;
  }

  @Test
  @Order(1)
  void aTrainingWhoseDaysHavePassedIsToBeRecorded() {
    assertThat(tasks(service.county("0400"), "TRAINING_TO_RECORD"))
        .containsExactly(
            "training-to-record-%s 2024-11-14 Før opp hvem som deltok i opplæringen nav-organisation"
                .formatted(training(1)));
  }

  @Test
  @Order(1)
  void whatARoleMustHaveIsDueOnceForTheCouncilAndNamesNobody() {
    // Required since 1 June 2023, within 180 days; of the two members one has it.
    assertThat(tasks(service.county("0400"), "TRAINING_DUE"))
        .containsExactly(
            "training-due-%s-nav-organisation 2023-11-28 Opplæringen nav-organisation mangler for 1 i Brukerutvalget i Innlandet"
                .formatted(COUNCIL));
    assertThat(tasks(service.office("0403"), "TRAINING_DUE")).isEmpty();
  }

  @Test
  @Order(1)
  void aPlanIsAdoptedForEachYearAndEvaluatedWhenItIsOver() {
    // 2024 is a leap year.
    assertThat(tasks(service.county("0400"), "PLAN_TO_ADOPT", "PLAN_TO_EVALUATE"))
        .containsExactly(
            "plan-to-adopt-%s-2024 2024-01-31 Vedta virksomhetsplanen for 2024 i Brukerutvalget i Innlandet"
                .formatted(COUNCIL),
            "plan-to-evaluate-%s-2023 2024-02-29 Evaluer virksomhetsplanen for 2023 i Brukerutvalget i Innlandet"
                .formatted(COUNCIL),
            "plan-to-adopt-%s-2025 2025-01-31 Vedta virksomhetsplanen for 2025 i Brukerutvalget i Innlandet"
                .formatted(COUNCIL));
  }

  @Test
  @Order(1)
  void anAgreementThatRunsOutWithinHalfAYearWaitsUnlessAnotherFollowsOrItWasEnded() {
    assertThat(tasks(service.office("0403"), "AGREEMENT_RUNNING_OUT"))
        .containsExactly(
            "agreement-running-out-%s-2025-05-15 2025-05-15 Samarbeidsavtalen med Kommune 3401 går ut uten at en ny er inngått"
                .formatted(agreementId(1)));
  }

  @Test
  @Order(1)
  void theCalendarHoldsThemToo() {
    var calendar =
        service.get(service.county("0400"), "/tasks.ics", "Consistency-Token", token).body();

    assertThat(calendar.lines().filter(line -> line.startsWith("CATEGORIES:")))
        .contains(
            "CATEGORIES:TRAINING_DUE",
            "CATEGORIES:TRAINING_TO_RECORD",
            "CATEGORIES:PLAN_TO_ADOPT",
            "CATEGORIES:PLAN_TO_EVALUATE");
    assertThat(calendar).contains("DTSTART;VALUE=DATE:20231128");
  }

  @Test
  @Order(2)
  void whatIsDoneWaitsNoMore() {
    token =
        service.given(
            issued(2),
            new TrainingCancelled(training(1), INNLANDET, "For få"),
            plan(2024),
            plan(2025),
            new ActivityPlanEvaluated(COUNCIL, 2023, "Vi rakk det meste", day("2024-11-15")),
            agreement(6, "3401", null));

    assertThat(
            tasks(
                service.county("0400"),
                "TRAINING_TO_RECORD",
                "TRAINING_DUE",
                "PLAN_TO_ADOPT",
                "PLAN_TO_EVALUATE"))
        .isEmpty();
    assertThat(tasks(service.office("0403"), "AGREEMENT_RUNNING_OUT")).isEmpty();
  }
}
