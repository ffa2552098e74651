package no.nav.medvirkning.benchmarks;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the start of the services is compared with: the same dependencies and settings, one
/// authenticated endpoint, no store, no views.
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(EmptyApplication.Answer.class)
class EmptyApplication {

  static final String NAME = "empty";
  static final String TOKEN = "token";

  static void run(String[] args) {
    var quiet = Stream.of("--server.address=127.0.0.1", "--logging.threshold.console=OFF");
    SpringApplication.run(
        EmptyApplication.class, Stream.concat(quiet, Arrays.stream(args)).toArray(String[]::new));
  }

  @Bean
  SecurityFilterChain closed(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
        .build();
  }

  /// There is no issuer: any token does.
  @Bean
  JwtDecoder anyToken() {
    return token -> Jwt.withTokenValue(token).header("alg", "none").subject("anyone").build();
  }

  @RestController
  static class Answer {
    @GetMapping("/answer")
    String answer() {
      return "answer";
    }
  }
}
