package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.volunteer.VolunteerProjection;
import no.nav.medvirkning.query.volunteer.VolunteerState;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// People who showed interest and whom no one has been in touch with.
@Component
final class VolunteerTasks implements TaskSource {

  /// No source gives a number; who offers their time hears within two weeks.
  private static final int WEEKS = 2;

  private final ViewReader views;
  private final VolunteerProjection volunteers;

  VolunteerTasks(ViewReader views, VolunteerProjection volunteers) {
    this.views = views;
    this.volunteers = volunteers;
  }

  @Override
  public boolean forOwnUnitsOnly() {
    return true;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var waiting =
        and(
            in("unit", units.stream().map(UnitNumber::value).toList()),
            eq("state", VolunteerState.NEW.name()));
    return views.query(volunteers, waiting, ascending("_id"), MANY).stream()
        .map(volunteer ->
            Task.of(
                TaskKind.VOLUNTEER_TO_CONTACT,
                volunteer.id(),
                volunteer.unit(),
                volunteer.on().plusWeeks(WEEKS),
                "/volunteers/" + volunteer.id()));
  }
}
