package no.nav.medvirkning.platform.web;

import no.nav.medvirkning.platform.access.SecurityConfiguration;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

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
