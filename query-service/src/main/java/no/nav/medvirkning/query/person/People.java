package no.nav.medvirkning.query.person;

import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.person.PersonEvent;
import no.nav.medvirkning.person.PersonEvent.FeedbackGiven;
import no.nav.medvirkning.person.PersonEvent.PersonCorrected;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [PersonView]s, by the person's id. An event whose key is destroyed reads as one without a
/// name.
@Component
final class People implements Projection<PersonView> {

  @Override
  public String name() {
    return "people";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<PersonView> type() {
    return PersonView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(PersonEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof PersonEvent person ? Set.of(person.aggregateId()) : Set.of();
  }

  @Override
  public @Nullable PersonView apply(
      String key, @Nullable PersonView view, DomainEvent event, EventContext context) {
    return switch ((PersonEvent) event) {
      case PersonRegistered e -> new PersonView(e.person(), e.unit(), e.name().value());
      case PersonCorrected e -> known(view).named(e.name().value());
      case FeedbackGiven _ -> known(view);
      case PersonErased _ -> known(view).named(null);
    };
  }

  private static PersonView known(@Nullable PersonView view) {
    return Objects.requireNonNull(view, "the person was never registered");
  }
}
