package no.nav.medvirkning.command;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/// The query service is asked on the caller's behalf: it holds its own access table against whoever
/// sent the command. The caller's token goes on as it came, or is exchanged for one that names the
/// query service, as Nais has it for Entra ID (on-behalf-of).
class TokenForQueryService {

  /// As Nais names it.
  private static final String IDENTITY_PROVIDER = "entra_id";

  private static final String BEARER = "Bearer ";

  private final QueryServiceSettings settings;
  private final RestClient http;
  private final JsonMapper json = new JsonMapper();

  TokenForQueryService(QueryServiceSettings settings) {
    this.settings = settings;
    this.http = FiguresOverHttp.client(settings);
  }

  /// @throws IOException where there is none to be had
  String get() throws IOException {
    var token = ofCaller();
    return settings.tokenExchange() == null ? token : exchanged(settings.tokenExchange(), token);
  }

  /// The command runs on the request's own thread; what checked the token has not kept it.
  String ofCaller() throws IOException {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
      var header = current.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
      if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
        return header.substring(BEARER.length()).strip();
      }
    }
    throw new FiguresOverHttp.NoAnswer("nobody has sent a token");
  }

  private String exchanged(String endpoint, String token) throws IOException {
    var request =
        Map.of(
            "identity_provider",
            IDENTITY_PROVIDER,
            "target",
            String.valueOf(settings.target()),
            "user_token",
            token);
    var answer =
        http.post()
            .uri(URI.create(endpoint))
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_JSON)
            .body(json.writeValueAsString(request))
            .exchange(FiguresOverHttp::bodyOf);
    var exchanged = json.readTree(answer).path("access_token").asString("");
    if (exchanged.isBlank()) {
      throw new FiguresOverHttp.NoAnswer("the token exchange gave no token");
    }
    return exchanged;
  }
}
