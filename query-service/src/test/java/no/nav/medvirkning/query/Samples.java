package no.nav.medvirkning.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.unit.UnitNumber;

/// Some event of each class, every value made up from its type.
final class Samples {

  private Samples() {}

  static <E extends DomainEvent> E of(Class<E> event) {
    return event.cast(record(event));
  }

  private static Object record(Class<?> type) {
    var components = type.getRecordComponents();
    var types = new Class<?>[components.length];
    var values = new Object[components.length];
    for (var i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i]);
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "no sample of " + type.getSimpleName() + ": " + e.getCause(), e);
    }
  }

  private static Object value(RecordComponent component) {
    return value(component.getType(), component.getGenericType());
  }

  private static Object value(Class<?> type, Type generic) {
    if (type == String.class) {
      return "text";
    } else if (type == UnitNumber.class) {
      return new UnitNumber("0402");
    } else if (type == MunicipalityNumber.class) {
      return new MunicipalityNumber("3403");
    } else if (type == CaseNumber.class) {
      return new CaseNumber(2024, 7);
    } else if (type == UUID.class) {
      return new UUID(0, 1);
    } else if (type == LocalDate.class) {
      return LocalDate.of(2024, 3, 1);
    } else if (type == LocalDateTime.class) {
      return LocalDateTime.of(2024, 3, 1, 12, 0);
    } else if (type == LocalTime.class) {
      return LocalTime.NOON;
    } else if (type == YearMonth.class) {
      return YearMonth.of(2024, 3);
    } else if (type == Instant.class) {
      return Instant.parse("2024-03-01T12:00:00Z");
    } else if (type == Period.class) {
      return Period.ofMonths(1);
    } else if (type == Duration.class) {
      return Duration.ofHours(1);
    } else if (type == int.class || type == Integer.class) {
      return 1;
    } else if (type == long.class || type == Long.class) {
      return 1L;
    } else if (type == boolean.class || type == Boolean.class) {
      return true;
    } else if (type == double.class || type == Double.class) {
      return 0.5;
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == URI.class) {
      return URI.create("https://www.nav.no/");
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == List.class) {
      return List.of(element(generic, 0));
    } else if (type == Set.class) {
      return Set.of(element(generic, 0));
    } else if (type == Map.class) {
      return Map.of(element(generic, 0), element(generic, 1));
    } else if (type.isSealed()) {
      return value(type.getPermittedSubclasses()[0], type.getPermittedSubclasses()[0]);
    } else if (type.isRecord()) {
      return record(type);
    }
    throw new IllegalStateException("no sample of " + type);
  }

  private static Object element(Type generic, int index) {
    var element = ((ParameterizedType) generic).getActualTypeArguments()[index];
    var type =
        element instanceof ParameterizedType parameterized ? parameterized.getRawType() : element;
    return value((Class<?>) type, element);
  }
}
