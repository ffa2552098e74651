package no.nav.medvirkning.platform.access;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose tokens are trusted, and which groups make a person what.
///
/// @param issuer who issued the token (claim `iss`)
/// @param jwkSetUri where the issuer's public keys are
/// @param audience who the token is for (claim `aud`): this system's client id
@ConfigurationProperties("medvirkning.access")
record AccessSettings(
    String issuer, String jwkSetUri, String audience, @DefaultValue Groups groups) {

  AccessSettings {
    require(issuer, "issuer");
    require(jwkSetUri, "jwk-set-uri");
    require(audience, "audience");
  }

  /// Ids of the directory groups of each role.
  record Groups(
      @DefaultValue Set<String> office,
      @DefaultValue Set<String> county,
      @DefaultValue Set<String> directorate) {}

  @SuppressWarnings("ConstantValue") // bound from the environment, where it may be absent
  private static void require(String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("medvirkning.access." + name + " is not set");
    }
  }
}
