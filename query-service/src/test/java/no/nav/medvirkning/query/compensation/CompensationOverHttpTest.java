package no.nav.medvirkning.query.compensation;

import static no.nav.medvirkning.query.compensation.Claims2024.CLAIM;
import static no.nav.medvirkning.query.compensation.Claims2024.CLAIMANT;
import static no.nav.medvirkning.query.compensation.Claims2024.COUNCIL;
import static no.nav.medvirkning.query.compensation.Claims2024.DAY;
import static no.nav.medvirkning.query.compensation.Claims2024.HAMAR;
import static no.nav.medvirkning.query.compensation.Claims2024.MEETING;
import static no.nav.medvirkning.query.compensation.Claims2024.SECOND;
import static no.nav.medvirkning.query.compensation.Claims2024.THIRD;
import static no.nav.medvirkning.query.compensation.Claims2024.approved;
import static no.nav.medvirkning.query.compensation.Claims2024.claimed;
import static no.nav.medvirkning.query.compensation.Claims2024.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/// Agreements, rates and claims over HTTP. The last tests erase the claimant and close the office.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompensationOverHttpTest {

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final MeetingId NEW_YEARS_MEETING =
      MeetingId.of("12340000-0000-7000-8000-0000000000e2");
  private static final AgreementId AGREEMENT =
      AgreementId.of("12340000-0000-7000-8000-0000000000a1");
  private static final AgreementId OF_STANGE =
      AgreementId.of("12340000-0000-7000-8000-0000000000a2");
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2024, 12, 31);

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void claims() {
    service = RunningService.on(LocalDate.of(2025, 2, 3));
    var since = LocalDate.of(2020, 1, 1);
    service.given(
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
        new UnitRegistered(STANGE, "Nav Stange", UnitType.OFFICE, INNLANDET, null),
        new PersonRegistered(
            CLAIMANT, HAMAR, new Personal(CLAIMANT, "Ledsager 1"), null, null, null, null),
        new CouncilEstablished(
            COUNCIL,
            "Brukerutvalget i Hamar",
            CouncilLevel.LOCAL,
            HAMAR,
            List.of(new Coverage(HAMAR, since, null)),
            null,
            since));
    agreements();
    rates();
    token =
        service.given(
            claimed(CLAIM, "Kjørte fra hytta"),
            approved(CLAIM, 80_000, 10_000),
            claimed(SECOND, "Reiste med tog"),
            rejected(SECOND, "Deltok ikke"),
            claimed(THIRD, NEW_YEARS_MEETING, NEW_YEARS_EVE, null));
  }

  private static void agreements() {
    var from = LocalDate.of(2024, 1, 1);
    var shared = new ParticipationForm(ParticipationForm.Kind.SHARED_COUNCIL, COUNCIL, null);
    var panel = new ParticipationForm(ParticipationForm.Kind.OTHER, null, "Brukerpanel");
    service.given(
        new AgreementConcluded(
            AGREEMENT,
            HAMAR,
            new MunicipalityNumber("3403"),
            "Hamar",
            panel,
            CompensationRule.STATE,
            from,
            from,
            null),
        new AgreementAmended(
            AGREEMENT,
            HAMAR,
            shared,
            CompensationRule.MUNICIPAL,
            "Nytt utvalg",
            LocalDate.of(2024, 7, 1),
            null),
        new AgreementConcluded(
            OF_STANGE,
            STANGE,
            new MunicipalityNumber("3413"),
            "Stange",
            panel,
            CompensationRule.STATE,
            from,
            from,
            null),
        new AgreementEnded(OF_STANGE, STANGE, "Ny avtale", LocalDate.of(2024, 8, 31)));
  }

  private static void rates() {
    service.given(
        new RatesSet(null, rates(40_000), "Oppdiktet", true, LocalDate.of(2024, 1, 1)),
        new RatesSet(null, rates(45_000), "Oppdiktet", true, LocalDate.of(2025, 1, 1)),
        new RatesSet(
            new MunicipalityNumber("3403"),
            rates(10_000),
            "Kommunestyret",
            false,
            LocalDate.of(2024, 7, 1)));
  }

  private static Rates rates(long member) {
    var fee = new HourlyFee(FeeRole.MEMBER, Employment.EMPLOYED, member);
    return new Rates(List.of(fee), 120, 360, 240, 350L, 300_000L, 150_000L);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode asOffice(String path) {
    return get(service.office("0403"), path);
  }

  private static JsonNode get(String caller, String path) {
    return RunningService.json(service.get(caller, path, "Consistency-Token", token));
  }

  private static List<String> ids(JsonNode page) {
    return page.get("items").valueStream().map(each -> each.get("id").asString()).toList();
  }

  // --- agreements ---

  @Test
  @Order(1)
  void anAgreementTellsWhatItSaidOverTimeWithTheCouncilsName() {
    var agreement = asOffice("/agreements/" + AGREEMENT);

    assertThat(agreement.at("/unit/name").asString()).isEqualTo("Nav Hamar");
    assertThat(agreement.get("inForce").booleanValue()).isTrue();
    assertThat(agreement.at("/terms/0/to").asString()).isEqualTo("2024-06-30");
    assertThat(agreement.at("/terms/1/council/name").asString())
        .isEqualTo("Brukerutvalget i Hamar");
  }

  @Test
  @Order(1)
  void agreementsAreFoundByFormAndDayTogether() {
    var county = service.county("0400");
    assertThat(ids(get(county, "/agreements"))).containsExactly(AGREEMENT + "", OF_STANGE + "");
    assertThat(ids(get(county, "/agreements?form=OTHER&on=2024-06-30")))
        .containsExactly(AGREEMENT + "", OF_STANGE + "");
    assertThat(ids(get(county, "/agreements?form=OTHER&on=2024-07-01")))
        .containsExactly(OF_STANGE + "");
    assertThat(ids(get(county, "/agreements?on=2024-08-31"))).hasSize(2);
    assertThat(ids(get(county, "/agreements?on=2024-09-01"))).containsExactly(AGREEMENT + "");
    assertThat(ids(get(county, "/agreements?on=2023-12-31"))).isEmpty();
    assertThat(ids(get(county, "/agreements?unit=0417"))).containsExactly(OF_STANGE + "");
    assertThat(ids(get(county, "/agreements?municipality=3403"))).containsExactly(AGREEMENT + "");
    assertThat(ids(get(service.directorate(), "/agreements?county=0400"))).hasSize(2);
    assertThat(ids(get(service.directorate(), "/agreements?county=1800"))).isEmpty();
    assertThat(ids(asOffice("/agreements"))).containsExactly(AGREEMENT + "");
  }

  @Test
  @Order(1)
  void agreementsArePaged() {
    var county = service.county("0400");
    var first = get(county, "/agreements?limit=1");
    var rest = get(county, "/agreements?limit=1&cursor=" + first.get("next").asString());

    assertThat(ids(first)).containsExactly(AGREEMENT + "");
    assertThat(ids(rest)).containsExactly(OF_STANGE + "");
  }

  // --- rates ---

  @Test
  @Order(1)
  void theRatesTellSinceWhenUntilWhenAndOnWhoseWord() {
    var tables = asOffice("/rates").get("tables");

    assertThat(tables.get(0).get("municipality").asString()).isEqualTo("3403");
    assertThat(tables.get(0).at("/inForce/0/source").asString()).isEqualTo("Kommunestyret");
    assertThat(tables.get(1).get("municipality").isNull()).isTrue();
    assertThat(tables.get(1).at("/inForce/0/to").asString()).isEqualTo("2024-12-31");
    assertThat(tables.get(1).at("/inForce/1/rates/fees/0/ore").longValue()).isEqualTo(45_000);
    assertThat(tables.get(1).at("/inForce/1/example").booleanValue()).isTrue();
  }

  @Test
  @Order(1)
  void onADayOnlyWhatIsInForceThen() {
    var march = asOffice("/rates?on=2024-03-20").get("tables");
    assertThat(march.size()).isEqualTo(1);
    assertThat(march.at("/0/inForce/0/rates/fees/0/ore").longValue()).isEqualTo(40_000);
    assertThat(asOffice("/rates?on=2025-01-01&municipality=3403").get("tables").size())
        .isEqualTo(1);
    assertThat(asOffice("/rates?on=2023-12-31").get("tables").size()).isZero();
  }

  // --- claims ---

  @Test
  @Order(1)
  void thePayerReadsAClaimLineByLineWithItsNote() {
    var claim = asOffice("/claims/" + CLAIM);

    assertThat(claim.at("/person/name").asString()).isEqualTo("Ledsager 1");
    assertThat(claim.get("note").asString()).isEqualTo("Kjørte fra hytta");
    assertThat(claim.at("/lines/0/kind").asString()).isEqualTo("COMPANION");
    assertThat(claim.at("/lines/1/ore").longValue()).isEqualTo(15_000);
    assertThat(claim.at("/lines/1/approvedOre").longValue()).isEqualTo(10_000);
    assertThat(claim.get("approvedOre").longValue()).isEqualTo(90_000);
    assertThat(asOffice("/claims/" + SECOND).get("rejectedBecause").asString())
        .isEqualTo("Deltok ikke");
  }

  @Test
  @Order(1)
  void noOtherUnitDoesNeitherTheCountyNorTheDirectorate() {
    for (var other :
        List.of(service.office("0417"), service.county("0400"), service.directorate("0100"))) {
      assertThat(service.get(other, "/claims/" + CLAIM).statusCode()).isEqualTo(404);
      assertThat(ids(get(other, "/claims"))).isEmpty();
      assertThat(get(other, "/tasks?kind=COMPENSATION_TO_DECIDE").get("items").size()).isZero();
    }
    assertThat(get(service.county("0400"), "/tasks?unit=0403").toString())
        .doesNotContain("compensation-to-");
  }

  @Test
  @Order(1)
  void claimsAreFoundByCouncilMeetingStateAndYear() {
    assertThat(ids(asOffice("/claims"))).containsExactly(THIRD + "", CLAIM + "", SECOND + "");
    assertThat(ids(asOffice("/claims?meeting=" + MEETING)))
        .containsExactly(CLAIM + "", SECOND + "");
    assertThat(ids(asOffice("/claims?council=" + COUNCIL))).hasSize(3);
    assertThat(ids(asOffice("/claims?state=REJECTED"))).containsExactly(SECOND + "");
    assertThat(ids(asOffice("/claims?year=2024"))).hasSize(3);
    assertThat(ids(asOffice("/claims?year=2025"))).isEmpty();
    assertThat(ids(asOffice("/claims?unit=0417"))).isEmpty();
    var first = asOffice("/claims?limit=2");
    assertThat(ids(asOffice("/claims?limit=2&cursor=" + first.get("next").asString())))
        .containsExactly(SECOND + "");
  }

  @Test
  @Order(1)
  void aClaimWaitsToBeDecidedOnAndThenToBePaid() {
    var tasks =
        asOffice("/tasks?kind=COMPENSATION_TO_DECIDE&kind=COMPENSATION_TO_PAY").get("items");

    assertThat(tasks.valueStream().map(each -> each.get("id").asString()))
        .containsExactly("compensation-to-pay-" + CLAIM, "compensation-to-decide-" + THIRD);
    assertThat(tasks.at("/0/due").asString()).isEqualTo(DAY.plusDays(24).toString());
    assertThat(tasks.at("/1/due").asString())
        .isEqualTo(NEW_YEARS_EVE.plusDays(1).plusWeeks(4).toString());
    assertThat(tasks.toString()).doesNotContain("Ledsager");
  }

  @Test
  @Order(1)
  void theHistoryShowsAmountsButNeitherNoteNorReason() {
    var history =
        service.get(service.directorate(), "/audit?subject=" + CLAIM, "Consistency-Token", token);
    assertThat(history.body()).contains("95000").doesNotContain("hytta");
    var second =
        service.get(service.directorate(), "/audit?subject=" + SECOND, "Consistency-Token", token);
    assertThat(second.body()).doesNotContain("Deltok");
  }

  @Test
  @Order(2)
  void onceThePersonIsErasedTheAmountsStayAndTheWordsAreGone() {
    token = service.given(new PersonErased(CLAIMANT));

    var claim = asOffice("/claims/" + CLAIM);
    assertThat(claim.at("/person/id").asString()).isEqualTo(CLAIMANT.toString());
    assertThat(claim.at("/person/name").isNull()).isTrue();
    assertThat(claim.get("note").isNull()).isTrue();
    assertThat(claim.get("totalOre").longValue()).isEqualTo(95_000);
    assertThat(claim.get("approvedOre").longValue()).isEqualTo(90_000);
    assertThat(asOffice("/claims/" + SECOND).get("rejectedBecause").isNull()).isTrue();
  }

  @Test
  @Order(3)
  void aClosedOfficesClaimsAreItsSuccessorsToRead() {
    token = service.given(new UnitClosed(HAMAR, LocalDate.of(2025, 1, 31), List.of(STANGE)));

    assertThat(ids(get(service.office("0417"), "/claims"))).hasSize(3);
  }
}
