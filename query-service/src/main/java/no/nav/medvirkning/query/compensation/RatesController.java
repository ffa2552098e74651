package no.nav.medvirkning.query.compensation;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /rates`: what is paid, by whose rules and on whose word.
@RestController
@Tag(name = "Compensation")
class RatesController {

  /// More than there are municipalities.
  private static final int MANY = 1_000;

  private final ViewReader views;
  private final RateTableProjection tables;
  private final VisibleUnits visibleUnits;

  RatesController(ViewReader views, RateTableProjection tables, VisibleUnits visibleUnits) {
    this.views = views;
    this.tables = tables;
    this.visibleUnits = visibleUnits;
  }

  /// @param tables the state's last, each municipality's before it by number
  record RateTables(List<TableOfRates> tables) {}

  /// @param municipality null for the state's
  record TableOfRates(@Nullable MunicipalityNumber municipality, List<DatedRates> inForce) {}

  /// @param to the last meeting day that they are for; null until others are set
  /// @param example whether no authority has set the amounts
  record DatedRates(
      Rates rates, String source, boolean example, LocalDate from, @Nullable LocalDate to) {}

  @GetMapping("/rates")
  @Operation(
      summary = "The rates of compensation over time, the state's and the municipalities'",
      description =
          "Amounts are in øre. With `on`, what is in force for meetings on that day; without it, all that ever was. `example` marks amounts that no authority has set.")
  RateTables rates(
      Caller caller,
      @RequestParam @Nullable @Parameter(example = "3403") MunicipalityNumber municipality,
      @RequestParam
          @Nullable
          @Parameter(description = "in force on this day", example = "2024-03-20")
          String on) {
    visibleUnits.to(caller, "GET /rates");
    var day = on == null ? null : Days.day("on", on);
    var asked = municipality == null ? empty() : eq("municipality", municipality.value());
    return new RateTables(
        views.query(tables, asked, Sorts.ascending("_id"), MANY).stream()
            .map(table -> new TableOfRates(table.municipality(), dated(table, day)))
            .filter(table -> !table.inForce().isEmpty())
            .toList());
  }

  private static List<DatedRates> dated(RateTableView table, @Nullable LocalDate day) {
    var places =
        day == null
            ? IntStream.range(0, table.history().size()).boxed()
            : Stream.ofNullable(table.on(day).orElse(null));
    return places.map(place -> dated(table, (int) place)).toList();
  }

  private static DatedRates dated(RateTableView table, int place) {
    var set = table.history().get(place);
    return new DatedRates(
        set.rates(), set.source(), set.example(), set.from(), table.lastDay(place));
  }
}
