package no.nav.medvirkning.benchmarks.decade;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.benchmarks.decade.Decade.Recorded;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/// A small country, as the services would meet it.
class DecadeTest {

  private static final int SIZE = 20_000;

  private static List<Recorded> decade = List.of();

  @BeforeAll
  static void aSmallCountry() {
    decade = Decade.all(7, SIZE);
  }

  @Test
  void theSameSeedTellsTheSameToTheLastByte() throws Exception {
    assertThat(digest(Decade.all(7, SIZE))).isEqualTo(digest(decade));
    assertThat(digest(Decade.all(8, SIZE))).isNotEqualTo(digest(decade));
  }

  private static String digest(List<Recorded> events) throws Exception {
    var json = JsonMapper.builder().build();
    var digest = MessageDigest.getInstance("SHA-256");
    for (var each : events) {
      var line = each.at() + " " + each.sequence() + " " + each.event() + " " + each.metadata();
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      digest.update(json.writeValueAsBytes(each.event()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Test
  void itHasTheSizeThatWasAskedFor() {
    var events = new AtomicInteger();
    Decade.write(7, 100_000, _ -> events.incrementAndGet());
    assertThat(events.get()).isBetween(90_000, 130_000);
    assertThat(of(UnitRegistered.class)).hasSizeGreaterThanOrEqualTo(254);
    assertThat(of(CouncilEstablished.class).map(CouncilEstablished::level))
        .contains(CouncilLevel.LOCAL, CouncilLevel.COUNTY, CouncilLevel.DIRECTORATE);
    assertThat(of(CouncilEstablished.class).map(council -> council.coverage().size()))
        .as("shared ones and those of one unit")
        .contains(1)
        .anyMatch(units -> units > 1);
  }

  private static <E> Stream<E> of(Class<E> type) {
    return decade.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
  }

  @Test
  void itIsInTheOrderOfRecordingAndTellsWhatWasRecordedLate() {
    var streams = new HashMap<String, Long>();
    var last = Instant.EPOCH;
    var late = 0;
    for (var each : decade) {
      assertThat(each.at()).isAfterOrEqualTo(last);
      last = each.at();
      assertThat(each.sequence())
          .isEqualTo(streams.merge(each.event().aggregateId(), 1L, Long::sum) - 1);
      var happened = each.metadata().validOn();
      if (happened != null && happened.getYear() < context(each, 0).recordedOn().getYear()) {
        late++;
      }
    }
    assertThat(late).isGreaterThan(100);
  }

  @Test
  void mostKindsOfEventsOccur() {
    var found = decade.stream().map(each -> each.event().getClass()).collect(Collectors.toSet());
    assertThat(found.size()).isGreaterThan(85);
    assertThat(found).allMatch(type -> EventCatalogue.nameOf(type) != null);
  }

  @Test
  void everyAggregateTakesItInAndEveryStreamBegins() throws Exception {
    var types = aggregates();
    var streams = new HashMap<String, Aggregate<?, ?>>();
    for (var each : decade) {
      var stream = each.event().aggregateId();
      var aggregate = streams.get(stream);
      if (aggregate == null) {
        aggregate = type(each.event(), types).getDeclaredConstructor().newInstance();
        streams.put(stream, aggregate);
      }
      evolve(aggregate, each.event());
    }
    assertThat(streams.size()).isGreaterThan(2_000);
  }

  private static Class<? extends Aggregate<?, ?>> type(
      DomainEvent event, Map<Class<?>, Class<? extends Aggregate<?, ?>>> types) {
    return types.entrySet().stream()
        .filter(each -> each.getKey().isInstance(event))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no aggregate takes in " + event));
  }

  private static void evolve(Aggregate<?, ?> aggregate, DomainEvent event) throws Exception {
    for (Method method : aggregate.getClass().getDeclaredMethods()) {
      if (method.getName().equals("evolve") && !method.isBridge()) {
        method.setAccessible(true);
        try {
          method.invoke(aggregate, event);
        } catch (InvocationTargetException e) {
          throw new AssertionError("cannot take in " + event, e.getCause());
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // filtered by that type
  private static Map<Class<?>, Class<? extends Aggregate<?, ?>>> aggregates() {
    var types = new HashMap<Class<?>, Class<? extends Aggregate<?, ?>>>();
    for (var type : found("no.nav.medvirkning.command", Aggregate.class)) {
      var parameters = (ParameterizedType) type.getGenericSuperclass();
      types.put(
          (Class<?>) parameters.getActualTypeArguments()[1],
          (Class<? extends Aggregate<?, ?>>) type);
    }
    return types;
  }

  @Test
  void everyProjectionTakesItIn() {
    for (var type : found("no.nav.medvirkning.query", Projection.class)) {
      var projection = (Projection<?>) BeanUtils.instantiateClass(type);
      var views = fold(projection);
      assertThat(views).as(projection.name()).isNotNull();
    }
  }

  private static <V> Map<String, V> fold(Projection<V> projection) {
    var views = new HashMap<String, V>();
    var position = 0L;
    for (var each : decade) {
      var context = context(each, position++);
      for (var key : projection.keys(each.event(), context)) {
        try {
          @Nullable V after = projection.apply(key, views.get(key), each.event(), context);
          if (after == null) {
            views.remove(key);
          } else {
            views.put(key, after);
          }
        } catch (RuntimeException e) {
          throw new AssertionError(projection.name() + " would park " + each.event(), e);
        }
      }
    }
    return views;
  }

  private static EventContext context(Recorded each, long position) {
    return new EventContext(
        each.metadata().commandId(), each.sequence(), each.at(), position, each.metadata());
  }

  private static Set<Class<?>> found(String within, Class<?> kind) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(kind));
    return scanner.findCandidateComponents(within).stream()
        .map(each -> ClassUtils.resolveClassName(each.getBeanClassName(), null))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
