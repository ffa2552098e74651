package no.nav.medvirkning.query.training;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.training.TrainingRequirementsView.RequiredFrom;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Trainings", description = "Training of both sides, and what each role must have")
class TrainingsController {

  private final ViewReader views;
  private final TrainingProjection trainings;
  private final TrainingRecords records;
  private final TrainingReach reach;
  private final InheritedReach units;
  private final Councils councils;
  private final NameReader names;

  TrainingsController(
      ViewReader views,
      TrainingProjection trainings,
      TrainingRecords records,
      TrainingReach reach,
      InheritedReach units,
      Councils councils,
      NameReader names) {
    this.views = views;
    this.trainings = trainings;
    this.records = records;
    this.reach = reach;
    this.units = units;
    this.councils = councils;
    this.names = names;
  }

  /// @param from null where nobody has set any
  /// @param coming those that begin later, the next one first
  record RequirementsInForce(
      @Nullable LocalDate from,
      List<TrainingRequirement> requirements,
      List<RequiredFrom> coming) {}

  @GetMapping("/trainings")
  @Operation(
      summary = "Trainings, the newest day first",
      description =
          "Those that the unit arranges, and those that its councils are named in or took part in.")
  Page<TrainingLine> trainings(
      Caller caller,
      @RequestParam @Nullable @Parameter(description = "that arranges it", example = "0400")
          UnitNumber unit,
      @RequestParam
          @Nullable
          @Parameter(description = "that it is meant for, or whose people took part")
          CouncilId council,
      @RequestParam
          @Nullable
          @Parameter(description = "that any of its days lies in", example = "2024")
          Integer year,
      @RequestParam @Nullable @Parameter(example = "nav-organisation") TrainingTopic topic,
      @RequestParam @Nullable TrainingState state,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var allowed = reach.of(caller, "GET /trainings");
    var filter =
        and(
            unit == null ? empty() : eq("unit", unit.value()),
            council == null ? empty() : eq("concerned", council.toString()),
            year == null ? empty() : eq("years", Days.year("year", year)),
            topic == null ? empty() : eq("topic", topic.value()),
            state == null ? empty() : eq("state", state.name()));
    var part = PageRequest.of(limit, cursor);
    var newestFirst = List.of(SortField.descending("firstDay"));
    var found =
        views.page(trainings, filter, allowed.filter(), newestFirst, part.limit(), part.cursor());
    var mentioned = new Mentioned();
    found.items().forEach(each -> mentioned.unit(each.unit()));
    var told = told(allowed, mentioned, found.items());
    return found.map(each -> TrainingLine.from(each, told));
  }

  @GetMapping("/trainings/{id}")
  @Operation(
      summary = "A training: who took part in which role, and who has a certificate",
      description =
          "Whoever reads it because of a council is told of that council's people only; `inAll` counts all.")
  Training training(Caller caller, @PathVariable TrainingId id) {
    var allowed = reach.of(caller, "GET /trainings/{id}");
    var found =
        views.find(trainings, id.toString()).filter(allowed::sees).orElseThrow(NotFound::new);
    var mentioned = new Mentioned().unit(found.unit());
    found.participants().stream()
        .filter(each -> allowed.sees(found, each.council()))
        .forEach(each -> mentioned.person(each.person()));
    return Training.from(found, told(allowed, mentioned, List.of(found)));
  }

  @GetMapping("/training-requirements")
  @Operation(
      summary = "What training each role must have today, and what will be required",
      description = "`withinDays` runs from the first day in the role.")
  RequirementsInForce trainingRequirements(Caller caller) {
    units.to(caller, "GET /training-requirements");
    var today = units.today();
    var all = records.requirements();
    var now = all.on(today);
    return new RequirementsInForce(
        now.map(RequiredFrom::from).orElse(null),
        now.map(RequiredFrom::requirements).orElse(List.of()),
        all.after(today));
  }

  private TrainingNames told(
      TrainingReach.Allowed allowed, Mentioned mentioned, List<TrainingView> found) {
    var named = new ArrayList<CouncilId>();
    found.forEach(each -> named.addAll(each.concerned()));
    return new TrainingNames(
        allowed, names.namesOf(mentioned, units.today()), councils.named(named));
  }
}
