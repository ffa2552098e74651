package no.nav.medvirkning.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.query.platform.Projection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// No event is lost to a view by oversight: every projection says which families it reads, takes
/// every event of those, and none of the others.
class CompletenessTest {

  @Test
  void every_projection_says_what_it_reads() {
    assertThat(projections())
        .isNotEmpty()
        .allSatisfy(projection ->
            assertThat(projection.reads())
                .as(projection.name())
                .isNotEmpty()
                .isSubsetOf(EventCatalogue.families()));
  }

  @Test
  void names_of_views_are_unique() {
    assertThat(projections().stream().map(Projection::name)).doesNotHaveDuplicates();
  }

  @Test
  void every_family_that_some_view_reads_is_handled_event_by_event() {
    for (var projection : projections()) {
      for (var event : EventCatalogue.events()) {
        var reads = projection.reads().stream().anyMatch(family -> family.isAssignableFrom(event));
        var sample = Samples.of(event);
        if (reads) {
          assertThat(projection.keys(sample))
              .as("%s of %s", event.getSimpleName(), projection.name())
              .isNotNull();
        } else {
          assertThat(projection.keys(sample))
              .as("%s reads %s without saying so", projection.name(), event.getSimpleName())
              .isEmpty();
        }
      }
    }
  }

  /// Each instance keeps a copy of these: none grows with what people do, and none names people.
  @Test
  void only_lists_that_the_country_bounds_are_held_in_memory() {
    assertThat(projections().stream().filter(Projection::isHeld).map(Projection::name))
        .containsExactlyInAnyOrder("units", "themes", "organisations", "councilcards");
  }

  private static List<Projection<?>> projections() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
    return scanner.findCandidateComponents("no.nav.medvirkning.query").stream()
        .map(candidate -> load(candidate.getBeanClassName()))
        .filter(type ->
            !Modifier.isAbstract(type.getModifiers())
                && type.isAnnotationPresent(org.springframework.stereotype.Component.class))
        .<Projection<?>>map(CompletenessTest::create)
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Projection<?> create(Class<?> type) {
    return (Projection<?>)
        new DefaultListableBeanFactory()
            .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
  }
}
