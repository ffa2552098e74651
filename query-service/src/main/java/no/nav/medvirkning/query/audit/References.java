package no.nav.medvirkning.query.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.jspecify.annotations.Nullable;

/// What an event refers to, found by walking its components, those of nested records and lists too:
/// an event that is added later is found by its council, people, organisations and units without
/// anyone thinking of it.
final class References {

  private static final Set<Class<?>> KINDS =
      Set.of(
          AppointmentId.class,
          CouncilId.class,
          MeetingId.class,
          OrganisationId.class,
          PersonId.class,
          UnitNumber.class);

  /// Records that are followed from their own side.
  private static final Set<Class<?>> THREADS =
      Set.of(
          ActivityId.class,
          ConsultationId.class,
          ExpertiseRequestId.class,
          FeedbackId.class,
          MinutesId.class,
          ReferralId.class,
          ThemeId.class,
          TrainingId.class,
          VolunteerId.class);

  /// The accessors of those components of a record that may hold references.
  private static final ClassValue<List<Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> mayRefer(component.getType()))
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private final Set<Object> found = new LinkedHashSet<>();

  private References() {}

  static References of(DomainEvent event) {
    var references = new References();
    references.walk(event);
    return references;
  }

  /// The ids of one kind, in the order in which the event names them.
  <T> List<T> all(Class<T> kind) {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException(kind.getSimpleName() + " is not looked for");
    }
    var ids = new ArrayList<T>();
    for (var id : found) {
      if (kind.isInstance(id)) {
        ids.add(kind.cast(id));
      }
    }
    return List.copyOf(ids);
  }

  <T> @Nullable T first(Class<T> kind) {
    var all = all(kind);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The ids of records that are followed from their own side: what names a feedback belongs to
  /// that feedback's story too. Councils, people, organisations, units and meetings have lists of
  /// their own.
  List<String> threads() {
    var ids = new ArrayList<String>();
    for (var id : found) {
      if (THREADS.contains(id.getClass())) {
        ids.add(id.toString());
      }
    }
    return List.copyOf(ids);
  }

  private void walk(@Nullable Object value) {
    switch (value) {
      case null -> {}
      case Personal personal -> found.add(personal.subject());
      case Collection<?> many -> many.forEach(this::walk);
      case Record id when KINDS.contains(id.getClass()) || THREADS.contains(id.getClass()) ->
          found.add(id);
      case Record holder when isOurs(holder.getClass()) ->
          COMPONENTS.get(holder.getClass()).forEach(component -> walk(read(component, holder)));
      default -> {}
    }
  }

  /// An interface may stand before a record of ours, or a collection of them.
  private static boolean mayRefer(Class<?> type) {
    return type.isInterface() || (isOurs(type) && !type.isEnum());
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("no.nav.medvirkning.");
  }

  private static @Nullable Object read(Method component, Object holder) {
    try {
      return component.invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "a component of " + holder.getClass().getSimpleName() + " cannot be read", e);
    }
  }
}
