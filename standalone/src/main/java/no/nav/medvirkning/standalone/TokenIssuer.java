package no.nav.medvirkning.standalone;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

/// An issuer of tokens for trying things out, in place of Entra ID. The client id says who is
/// asking: `ROLE:UNIT,UNIT`.
final class TokenIssuer implements AutoCloseable {

  static final String AUDIENCE = "medvirkning";

  private static final String ID = "medvirkning";
  private static final String HOST = "127.0.0.1";
  private static final Duration VALID = Duration.ofDays(1);

  private final int port;
  private final MockOAuth2Server server =
      new MockOAuth2Server(
          new OAuth2Config(
              false, null, null, false, new OAuth2TokenProvider(), Set.of(new RoleAndUnits())));

  TokenIssuer(int port) {
    this.port = port;
  }

  void start() {
    server.start(InetAddress.ofLiteral(HOST), port);
  }

  /// What tokens name as their issuer, whoever asks: the host must be the same everywhere.
  String address() {
    return "http://" + HOST + ":" + port + "/" + ID;
  }

  /// A token valid for one day.
  String token(String role, List<String> units) {
    var claims = new HashMap<String, Object>(claims(role, units));
    claims.put("sub", role);
    claims.put("aud", AUDIENCE);
    return server.anyToken(HttpUrl.get(address()), claims, VALID).serialize();
  }

  @Override
  public void close() {
    server.shutdown();
  }

  /// What Entra ID tells about a Nav employee: the ident, the group of the role, and the units.
  private static Map<String, Object> claims(String role, List<String> units) {
    var ident =
        switch (role) {
          case "OFFICE" -> "Z990001";
          case "COUNTY" -> "Z990002";
          default -> "Z990003";
        };
    return Map.of("NAVident", ident, "groups", List.of("demo-" + role), "units", units);
  }

  /// Answers the token endpoint.
  private static final class RoleAndUnits implements OAuth2TokenCallback {

    @Override
    public String issuerId() {
      return ID;
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
      var client = client(request);
      var colon = client.indexOf(':');
      var units =
          colon < 0 || colon == client.length() - 1
              ? List.<String>of()
              : List.of(client.substring(colon + 1).split(",", -1));
      return claims(colon < 0 ? client : client.substring(0, colon), units);
    }

    @Override
    public long tokenExpiry() {
      return VALID.toSeconds();
    }

    private static String client(TokenRequest request) {
      var authentication = request.getClientAuthentication();
      return authentication == null
          ? String.valueOf(request.getClientID())
          : authentication.getClientID().getValue();
    }
  }
}
