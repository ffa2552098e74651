package no.nav.medvirkning.query.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.jspecify.annotations.Nullable;

/// What an event refers to, found by walking its components, those of nested records and lists too:
/// an event that is added later is found by its council, people, organisations and units without
/// anyone thinking of it.
final class References {

  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  private final Set<Object> found = new LinkedHashSet<>();

  private References() {}

  static References of(DomainEvent event) {
    var references = new References();
    references.walk(event);
    return references;
  }

  /// The ids of one kind, in the order in which the event names them.
  <T> List<T> all(Class<T> kind) {
    return found.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  <T> @Nullable T first(Class<T> kind) {
    return found.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  /// The ids of records that are followed from their own side: what names a feedback belongs to
  /// that feedback's story too. Councils, people, organisations, units and meetings have lists of
  /// their own.
  List<String> threads() {
    return found.stream().filter(References::isThread).map(Object::toString).distinct().toList();
  }

  private static boolean isThread(Object id) {
    return switch (id) {
      case FeedbackId _,
          ReferralId _,
          ConsultationId _,
          ActivityId _,
          ExpertiseRequestId _,
          VolunteerId _,
          ThemeId _,
          MinutesId _ ->
          true;
      default -> false;
    };
  }

  private void walk(@Nullable Object value) {
    switch (value) {
      case null -> {}
      case Personal personal -> found.add(personal.subject());
      case PersonId person -> found.add(person);
      case Collection<?> many -> many.forEach(this::walk);
      case Record holder when holder.getClass().getName().startsWith("no.nav.medvirkning.") -> {
        found.add(holder);
        for (var component :
            COMPONENTS.computeIfAbsent(holder.getClass(), Class::getRecordComponents)) {
          walk(read(component, holder));
        }
      }
      default -> {}
    }
  }

  private static @Nullable Object read(RecordComponent component, Object holder) {
    try {
      return component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "a component of " + holder.getClass().getSimpleName() + " cannot be read", e);
    }
  }
}
