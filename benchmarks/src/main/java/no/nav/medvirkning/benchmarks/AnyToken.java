package no.nav.medvirkning.benchmarks;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// There is no issuer: a token names a group and a unit, such as `COUNTY.0400`.
@Configuration(proxyBeanMethods = false)
public class AnyToken {

  /// The settings that go with it.
  public static final List<String> SETTINGS =
      List.of(
          "--medvirkning.access.issuer=http://127.0.0.1/none",
          "--medvirkning.access.jwk-set-uri=http://127.0.0.1/none",
          "--medvirkning.access.audience=none",
          "--medvirkning.access.groups.office=OFFICE",
          "--medvirkning.access.groups.county=COUNTY",
          "--medvirkning.access.groups.directorate=DIRECTORATE");

  @Bean
  @Primary
  JwtDecoder named() {
    return token -> {
      var parts = token.split("\\.", 2);
      return Jwt.withTokenValue(token)
          .header("alg", "none")
          .subject("anyone")
          .claim("NAVident", "Z990001")
          .claim("groups", List.of(parts[0]))
          .claim("units", List.of(parts[1]))
          .build();
    };
  }
}
