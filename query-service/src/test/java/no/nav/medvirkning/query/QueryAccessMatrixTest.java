package no.nav.medvirkning.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.platform.access.AccessTable;
import no.nav.medvirkning.platform.access.Reach;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.query.feedback.AFeedback;
import no.nav.medvirkning.query.tasks.Dialogue2024;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/// Every query × every role × {own, below, other, missing}: exactly the access table. What is out
/// of reach answers like what does not exist.
class QueryAccessMatrixTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final int YEAR = 2024;
  private static final String MISSING = new UUID(0, 404).toString();

  private static RunningService service;
  private static String token;

  /// A council with a meeting and its published minutes.
  private record Place(UnitNumber host, int n) {

    String id(String operation) {
      if (operation.contains("{unit}")) {
        return host.value();
      }
      if (operation.contains("{county}")) {
        return host.equals(NARVIK) ? NORDLAND.value() : INNLANDET.value();
      }
      return switch (operation) {
        case "GET /organisations/{id}" -> organisation().toString();
        case "GET /people/{id}" -> person().toString();
        case "GET /meetings/{id}" -> meeting().toString();
        case "GET /minutes/{id}", "GET /public/minutes/{id}" -> minutes().toString();
        case "GET /feedback/{id}" -> feedback().id().toString();
        case "GET /referrals/{id}" -> referral().toString();
        case "GET /consultations/{id}" -> consultation().toString();
        case "GET /activities/{id}" -> activity().toString();
        case "GET /expertise-requests/{id}" -> request().toString();
        case "GET /volunteers/{id}" -> volunteer().toString();
        case "GET /agreements/{id}" -> agreement().toString();
        case "GET /claims/{id}" -> claim().toString();
        case "GET /trainings/{id}" -> training().toString();
        default -> council().toString();
      };
    }

    PersonId person() {
      return new PersonId(new UUID(4, n));
    }

    OrganisationId organisation() {
      return new OrganisationId(new UUID(5, n));
    }

    CouncilId council() {
      return new CouncilId(new UUID(1, n));
    }

    MeetingId meeting() {
      return new MeetingId(new UUID(2, n));
    }

    MinutesId minutes() {
      return new MinutesId(new UUID(3, n));
    }

    AFeedback feedback() {
      return AFeedback.number(n, DAY).to(host);
    }

    ReferralId referral() {
      return new ReferralId(new UUID(6, n));
    }

    ConsultationId consultation() {
      return new ConsultationId(new UUID(7, n));
    }

    ActivityId activity() {
      return new ActivityId(new UUID(8, n));
    }

    ExpertiseRequestId request() {
      return new ExpertiseRequestId(new UUID(9, n));
    }

    VolunteerId volunteer() {
      return new VolunteerId(new UUID(10, n));
    }

    AgreementId agreement() {
      return new AgreementId(new UUID(12, n));
    }

    ClaimId claim() {
      return new ClaimId(new UUID(13, n));
    }

    void givenMoney() {
      var panel = new ParticipationForm(ParticipationForm.Kind.OTHER, null, "Brukerpanel");
      var municipality = new MunicipalityNumber("3403");
      service.given(
          new AgreementConcluded(
              agreement(),
              host,
              municipality,
              "Hamar",
              panel,
              CompensationRule.STATE,
              DAY,
              DAY,
              null),
          new CompensationClaimed(
              claim(),
              host,
              council(),
              meeting(),
              DAY,
              person(),
              null,
              FeeRole.COMPANION,
              Employment.NONE,
              List.of(new ClaimLine(ClaimLineKind.COMPANION, DAY, 60, null, 20_000)),
              20_000,
              null,
              DAY,
              null,
              DAY));
    }

    TrainingId training() {
      return new TrainingId(new UUID(14, n));
    }

    void givenPlanAndTraining() {
      service.given(
          new ActivityPlanAdopted(council(), YEAR, List.of("Skjema"), List.of(), List.of(), DAY),
          new TrainingArranged(
              training(),
              host,
              new TrainingTopic("nav-organisation"),
              "Opplæring",
              TrainingLevel.INTRODUCTION,
              Set.of(Side.USER),
              List.of(),
              List.of(DAY)));
    }

    void givenDialogue() {
      var feedback = new FeedbackKey(new FeedbackId(new UUID(11, n)), host, DAY);
      service.given(
          new ReferralMade(
              referral(),
              new ReferralParties(host, host, null),
              feedback,
              AFeedback.words("Hva?"),
              null,
              DAY),
          new ConsultationOpened(
              consultation(),
              host,
              council(),
              "Notat",
              "Hva?",
              List.of(),
              List.of(new Consulted(organisation(), null)),
              DAY,
              null,
              DAY),
          new ActivityPlanned(
              activity(),
              host,
              ActivityKind.SURVEY,
              "Undersøkelse",
              "Hva?",
              List.of(DAY),
              council(),
              null),
          new ExpertiseRequested(
              request(),
              host,
              "Syn",
              new Purpose(null, null, null, "Prosjekt"),
              List.of(organisation()),
              DAY,
              DAY),
          Dialogue2024.interest(volunteer(), host, "2024-03-01"));
    }

    void given() {
      givenDialogue();
      givenMoney();
      givenPlanAndTraining();
      var coverage = List.of(new Coverage(host, DAY, null));
      service.given(
          new OrganisationRegistered(
              organisation(), "Organisasjon " + n, null, OrganisationKind.OTHER, false),
          new PersonRegistered(
              person(), host, new Personal(person(), "Person " + n), null, null, null, null),
          new CouncilEstablished(
              council(), "Brukerutvalg " + n, CouncilLevel.LOCAL, host, coverage, null, DAY),
          new MeetingScheduled(
              meeting(),
              council(),
              List.of(new MeetingDay(DAY, null, null)),
              new Venue("Møterommet", null)),
          new MinutesDrafted(minutes(), council(), meeting(), person(), null),
          new MinutesApproved(minutes(), council(), null, null, false, DAY),
          feedback().registered());
      token =
          service.given(
              new MinutesPublished(
                  minutes(), council(), URI.create("https://www.nav.no/" + n), DAY));
    }
  }

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber NORDLAND = new UnitNumber("1800");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber NARVIK = new UnitNumber("1805");
  private static final Place AT_INNLANDET = new Place(INNLANDET, 1);
  private static final Place AT_HAMAR = new Place(HAMAR, 2);
  private static final Place AT_NARVIK = new Place(NARVIK, 3);
  private static final Place LEFT_BY_HAMAR = new Place(HAMAR, 4);

  @BeforeAll
  static void threeCouncils() {
    service = new RunningService();
    service.given(
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(NORDLAND, "Nav Nordland", UnitType.COUNTY, null, null),
        new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
        new UnitRegistered(NARVIK, "Nav Narvik", UnitType.OFFICE, NORDLAND, null));
    AT_INNLANDET.given();
    AT_HAMAR.given();
    AT_NARVIK.given();
    LEFT_BY_HAMAR.given();
    token =
        service.given(
            new CoverageChanged(
                LEFT_BY_HAMAR.council(),
                NARVIK,
                List.of(new Coverage(NARVIK, DAY.plusYears(1), null)),
                null,
                DAY.plusYears(1)));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /// One cell of the matrix.
  ///
  /// @param id null for a query without an id
  record Cell(String operation, Role role, String where, String id, int status) {
    @Override
    public String toString() {
      return role + " " + operation + " " + where + " -> " + status;
    }
  }

  static Stream<Cell> matrix() {
    var cells = new ArrayList<Cell>();
    for (var entry : AccessTable.all().entrySet()) {
      if (entry.getKey().startsWith("GET ")) {
        for (var role : Role.values()) {
          cells.addAll(cells(entry.getKey(), role, entry.getValue().of(role)));
        }
      }
    }
    return cells.stream();
  }

  private static List<Cell> cells(String operation, Role role, Reach reach) {
    if (!operation.replaceAll("\\{(year|figure|name)}", "").contains("{")) {
      return List.of(new Cell(operation, role, "list", null, reach == Reach.NONE ? 403 : 200));
    }
    var own = role == Role.OFFICE ? AT_HAMAR : AT_INNLANDET;
    var below = role == Role.COUNTY ? AT_HAMAR : own;
    return List.of(
        new Cell(operation, role, "own", own.id(operation), reach == Reach.NONE ? 403 : 200),
        new Cell(operation, role, "below", below.id(operation), status(reach, role, true)),
        new Cell(operation, role, "other", AT_NARVIK.id(operation), status(reach, role, false)),
        new Cell(operation, role, "missing", missing(operation), reach == Reach.NONE ? 403 : 404));
  }

  private static String missing(String operation) {
    return operation.contains("{unit}") || operation.contains("{county}") ? "9999" : MISSING;
  }

  private static int status(Reach reach, Role role, boolean below) {
    return switch (reach) {
      case NONE -> 403;
      case OWN -> below && role != Role.COUNTY ? 200 : 404;
      case BELOW -> below ? 200 : 404;
      case ALL -> 200;
    };
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void theAnswerIsTheAccessTables(Cell cell) {
    assertThat(answer(cell, cell.id()).statusCode()).isEqualTo(cell.status());
  }

  static Stream<Cell> outOfReach() {
    return matrix().filter(cell -> cell.where().equals("other") && cell.status() == 404);
  }

  @ParameterizedTest
  @MethodSource("outOfReach")
  void outOfReachReadsLikeMissing(Cell cell) {
    assertThat(problem(answer(cell, cell.id()), cell.id()))
        .isEqualTo(problem(answer(cell, missing(cell.operation())), missing(cell.operation())));
  }

  /// A fourth council served Hamar together with Narvik, and does no more.
  @ParameterizedTest
  @MethodSource("queriesOfCouncils")
  void aUnitThatHasLeftACouncilReadsItNoMore(String operation) {
    var cell = new Cell(operation, Role.OFFICE, "left", LEFT_BY_HAMAR.id(operation), 404);

    assertThat(answer(cell, cell.id()).statusCode()).isEqualTo(404);
  }

  static Stream<String> queriesOfCouncils() {
    return AccessTable.all().keySet().stream()
        .filter(name ->
            name.startsWith("GET /councils/{id}")
                || name.equals("GET /meetings/{id}")
                || name.equals("GET /minutes/{id}"));
  }

  @Test
  void theListLeavesOutACouncilThatTheUnitHasLeft() {
    var cell = new Cell("GET /councils", Role.OFFICE, "list", "", 200);

    assertThat(answer(cell, "").body())
        .contains(AT_HAMAR.council().toString())
        .doesNotContain(LEFT_BY_HAMAR.council().toString());
  }

  @Test
  void everyQueryStandsInTheTable() {
    var mapped =
        service
            .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()
            .stream()
            .filter(
                mapping -> mapping.getMethodsCondition().getMethods().toString().contains("GET"))
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> !path.matches("/(internal|v3|swagger-ui|error).*|/swagger-ui.html"))
            // Open to whoever holds the code, with a token or without.
            .filter(path -> !path.equals("/feedback/receipt/{code}"))
            .map(path -> "GET " + path)
            .toList();
    assertThat(mapped).isNotEmpty();
    assertThat(AccessTable.all().keySet()).containsAll(mapped);
    assertThat(mapped)
        .containsAll(
            AccessTable.all().keySet().stream().filter(name -> name.startsWith("GET ")).toList());
  }

  @Test
  void theListOfFeedbackHoldsWhatIsInReach() {
    var query = "GET /feedback";
    var office = answer(new Cell(query, Role.OFFICE, "list", "", 200), "").body();
    var county = answer(new Cell(query, Role.COUNTY, "list", "", 200), "").body();

    assertThat(office)
        .contains(AT_HAMAR.feedback().id().toString())
        .doesNotContain(AT_NARVIK.feedback().id().toString())
        .doesNotContain(AT_INNLANDET.feedback().id().toString());
    assertThat(county)
        .contains(AT_HAMAR.feedback().id().toString())
        .contains(AT_INNLANDET.feedback().id().toString())
        .doesNotContain(AT_NARVIK.feedback().id().toString());
  }

  private static HttpResponse<String> answer(Cell cell, String id) {
    var path =
        cell.operation()
            .substring("GET ".length())
            .replace("{year}", String.valueOf(YEAR))
            .replace("{figure}", "meetings.held")
            .replace("{name}", "meetings")
            .replaceAll("\\{\\w+}", String.valueOf(id));
    return service.get(caller(cell.role()), path, "Consistency-Token", token);
  }

  private static String caller(Role role) {
    return switch (role) {
      case OFFICE -> service.office("0403");
      case COUNTY -> service.county("0400");
      case DIRECTORATE -> service.directorate("0400");
    };
  }

  private static String problem(HttpResponse<String> answer, String id) {
    var problem = (ObjectNode) RunningService.json(answer);
    problem.remove("traceId");
    return problem.toString().replace(id, "ID");
  }
}
