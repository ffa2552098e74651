package no.nav.medvirkning.query.feedback;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Which feedback is asked for; null asks for all.
///
/// @param units addressees
/// @param themes with those merged into them
record FeedbackFilter(
    @Nullable UnitNumber unit,
    @Nullable Set<UnitNumber> units,
    @Nullable Set<ThemeId> themes,
    @Nullable Integer minAge,
    @Nullable Boolean overdue,
    FeedbackSource.@Nullable Kind source,
    @Nullable OrganisationId organisation,
    @Nullable Boolean referred,
    @Nullable UnitNumber referredTo) {

  /// @param states empty for all
  Bson on(LocalDate today, Visible visible, Collection<FeedbackState> states) {
    var all = new ArrayList<Bson>();
    if (!visible.all()) {
      all.add(visible.filter("units"));
    }
    if (unit != null) {
      all.add(eq("unit", unit.value()));
    }
    if (units != null) {
      all.add(in("unit", units.stream().map(UnitNumber::value).sorted().toList()));
    }
    if (themes != null) {
      all.add(in("intake.theme", themes.stream().map(ThemeId::toString).sorted().toList()));
    }
    if (minAge != null) {
      all.add(lte("receivedOn", today.minusDays(minAge).toString()));
    }
    if (overdue != null) {
      var day = today.toString();
      all.add(overdue ? lt("standing.dueOrder", day) : gte("standing.dueOrder", day));
    }
    if (source != null) {
      all.add(eq("intake.source.kind", source.name()));
    }
    if (organisation != null) {
      all.add(eq("intake.sender.organisation", organisation.toString()));
    }
    if (referred != null) {
      all.add(eq("standing.referred", referred));
    }
    if (referredTo != null) {
      all.add(eq("standing.referredTo", referredTo.value()));
    }
    if (!states.isEmpty()) {
      all.add(in("standing.state", names(states)));
    }
    return all.isEmpty() ? Filters.empty() : and(all);
  }

  private static List<String> names(Collection<FeedbackState> states) {
    return states.stream().distinct().sorted().map(FeedbackState::name).toList();
  }
}
