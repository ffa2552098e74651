package no.nav.medvirkning.platform.web;

import io.swagger.v3.core.jackson.ModelResolver;
import no.nav.medvirkning.platform.access.SecurityConfiguration;
import org.apache.catalina.core.StandardHost;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// What a service imports to speak HTTP our way: closed by default, problems everywhere, bounded
/// bodies, health.
@Configuration(proxyBeanMethods = false)
@Import({SecurityConfiguration.class, ProblemAdvice.class, ErrorPage.class, HealthController.class})
public class WebPlatform {

  @Bean
  Texts texts() {
    return new Texts();
  }

  @Bean
  Problems problems(Texts texts) {
    return new Problems(texts);
  }

  @Bean
  ProblemWriter problemWriter(Problems problems) {
    return new ProblemWriter(problems);
  }

  @Bean
  ProblemDocs problemDocs(Problems problems) {
    return new ProblemDocs(problems);
  }

  /// After those that add operations of their own.
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  GlobalOpenApiCustomizer apiDocument(ProblemDocs problems) {
    return new ApiDocument(problems);
  }

  /// Before springdoc's own, which stand in front of it then.
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ModelResolver modelResolver(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
  }

  @Bean
  RequestGuard requestGuard(ProblemWriter problems) {
    return new RequestGuard(problems);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectorProblems() {
    return server ->
        server.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ConnectorProblems.class.getName());
          }
        });
  }
}
