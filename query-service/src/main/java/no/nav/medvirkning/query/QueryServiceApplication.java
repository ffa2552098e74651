package no.nav.medvirkning.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// Starts the query service.
@EnableAutoConfiguration
@Import(QueryConfiguration.class)
public class QueryServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(QueryServiceApplication.class, arguments);
  }
}
