package no.nav.medvirkning.standalone;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/// An issuer of tokens for trying things out, in place of Entra ID. The client id says who is asking: `ROLE:UNIT,UNIT`.
final class TokenIssuer implements AutoCloseable {

  static final String ISSUER = "medvirkning";
  static final String AUDIENCE = "medvirkning";

  private final MockOAuth2Server server =
      new MockOAuth2Server(
          new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(new RoleAndUnits())));

  /// Starts on a loopback address.
  void start(InetAddress address, int port) {
    server.start(address, port);
  }

  /// A token valid for one day.
  String token(String role, String... units) {
    return server.issueToken(ISSUER, role + ":" + String.join(",", units), new Claims(role, List.of(units))).serialize();
  }

  @Override
  public void close() {
    server.shutdown();
  }

  /// Answers the token endpoint.
  private static final class RoleAndUnits implements OAuth2TokenCallback {

    @Override
    public String issuerId() {
      return ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
      return client(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
      return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
      return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
      var parts = client(request).split(":", 2);
      var units = parts.length < 2 || parts[1].isEmpty() ? List.<String>of() : Arrays.asList(parts[1].split(","));
      return Claims.of(parts[0], units);
    }

    @Override
    public long tokenExpiry() {
      return Claims.ONE_DAY;
    }

    private static String client(TokenRequest request) {
      var authentication = request.getClientAuthentication();
      return authentication == null ? String.valueOf(request.getClientID()) : authentication.getClientID().getValue();
    }
  }

  /// The claims that Entra ID gives a Nav employee, with the group of the role and the units.
  private record Claims(String role, List<String> units) implements OAuth2TokenCallback {

    static final long ONE_DAY = 24 * 60 * 60;

    static Map<String, Object> of(String role, List<String> units) {
      return Map.of("NAVident", ident(role), "groups", List.of("demo-" + role), "units", units);
    }

    private static String ident(String role) {
      return switch (role) {
        case "OFFICE" -> "Z990001";
        case "COUNTY" -> "Z990002";
        default -> "Z990003";
      };
    }

    @Override
    public String issuerId() {
      return ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
      return ident(role);
    }

    @Override
    public String typeHeader(TokenRequest request) {
      return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
      return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
      return of(role, units);
    }

    @Override
    public long tokenExpiry() {
      return ONE_DAY;
    }
  }
}
