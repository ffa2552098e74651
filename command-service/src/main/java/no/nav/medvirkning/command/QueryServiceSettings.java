package no.nav.medvirkning.command;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the query service is, which counts the figures that a report freezes.
///
/// @param url null where there is none: no report can be submitted then
/// @param tokenExchange where the caller's token is exchanged for one to the query service; null
///   where both services trust the same token
/// @param target whom the exchanged token is for, such as
///   `api://prod-gcp.medvirkning.medvirkning-query-service/.default`
/// @param timeout for the whole answer; the query service counts a nation's year in it
@ConfigurationProperties("medvirkning.query-service")
record QueryServiceSettings(
    @Nullable String url,
    @Nullable String tokenExchange,
    @Nullable String target,
    @DefaultValue("PT2S") Duration connectTimeout,
    @DefaultValue("PT30S") Duration timeout) {

  QueryServiceSettings {
    url = given(url);
    tokenExchange = given(tokenExchange);
    target = given(target);
    address(url, "url");
    address(tokenExchange, "token-exchange");
    if (url != null && tokenExchange != null && target == null) {
      throw new IllegalArgumentException("medvirkning.query-service.target is not set");
    }
  }

  private static @Nullable String given(@Nullable String setting) {
    return setting == null || setting.isBlank() ? null : setting.strip().replaceAll("/+$", "");
  }

  private static void address(@Nullable String setting, String name) {
    if (setting != null && !isAddress(setting)) {
      throw new IllegalArgumentException(
          "medvirkning.query-service." + name + " is not an http or https address");
    }
  }

  private static boolean isAddress(String setting) {
    try {
      var address = URI.create(setting);
      return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && address.getHost() != null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
