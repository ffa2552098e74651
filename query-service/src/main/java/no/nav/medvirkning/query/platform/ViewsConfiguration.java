package no.nav.medvirkning.query.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires the engine, the reader and what stands around every query.
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

  /// A caller is told within a second that the database cannot be reached. The engine bears longer
  /// writes.
  @Bean
  MongoClientSettingsBuilderCustomizer quickToTellThatMongoIsAway() {
    return settings ->
        settings
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
            .applyToSocketSettings(socket ->
                socket
                    .connectTimeout(400, TimeUnit.MILLISECONDS)
                    .readTimeout(30, TimeUnit.SECONDS));
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  MongoDatabase viewDatabase(
      MongoClient client, @Value("${medvirkning.views.database:medvirkning_views}") String name) {
    return client.getDatabase(name);
  }

  @Bean
  ViewRegistry viewRegistry(MongoDatabase viewDatabase) {
    return new ViewRegistry(viewDatabase);
  }

  @Bean
  DeadLetters deadLetters(MongoDatabase viewDatabase, Clock clock) {
    return new DeadLetters(viewDatabase, clock);
  }

  @Bean
  ViewStates viewStates(ViewRegistry registry) {
    return new ViewStates(registry);
  }

  @Bean
  ViewPlaces viewPlaces(ViewStates states, EventStore events) {
    return new ViewPlaces(states, new EventLog(events)::head);
  }

  @Bean
  ViewReader viewReader(
      MongoDatabase viewDatabase,
      ViewStates states,
      @Value("${medvirkning.views.longest-read:PT2S}") Duration longestRead) {
    return new MongoViewReader(viewDatabase, states, longestRead);
  }

  @Bean
  ProjectionEngine projectionEngine(
      List<Projection<?>> projections,
      EventStore events,
      MongoDatabase viewDatabase,
      ViewStates states,
      ViewRegistry registry,
      DeadLetters deadLetters,
      Clock clock) {
    return new ProjectionEngine(
        projections,
        events,
        viewDatabase,
        states,
        registry,
        deadLetters,
        EngineSettings.DEFAULT,
        clock,
        UUID.randomUUID().toString());
  }

  @Bean
  ProjectionHealth projectionsHealthIndicator(
      ProjectionEngine engine, ViewStates states, DeadLetters deadLetters) {
    return new ProjectionHealth(engine, states, deadLetters);
  }

  @Bean
  MeterBinder projectionMetrics(ProjectionEngine engine, ViewStates states) {
    return (MeterRegistry registry) ->
        engine
            .views()
            .forEach(view ->
                Gauge.builder("medvirkning.projection.lag", () -> lag(engine, states, view))
                    .description("how many positions of the event log the view is behind")
                    .tag("view", view)
                    .register(registry));
  }

  private static long lag(ProjectionEngine engine, ViewStates states, String view) {
    var state = states.all().get(view);
    return Math.max(0, engine.head() - (state == null ? -1 : state.seen().position()));
  }

  @Bean
  FilterRegistrationBean<ConsistencyFilter> consistencyFilter() {
    var filter = new FilterRegistrationBean<>(new ConsistencyFilter());
    filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    return filter;
  }

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> etagFilter() {
    var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
    return filter;
  }

  @Bean
  WebMvcConfigurer declaredParameters() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new DeclaredParameters());
      }
    };
  }
}
