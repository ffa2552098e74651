package no.nav.medvirkning.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.function.Supplier;
import no.nav.medvirkning.command.report.FiguresSource;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.report.FiguresOfYear;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Asks the query service for the figures of a report, which answers once it has seen every event
/// that is stored now. Whatever hinders that, nothing is recorded and the caller may try again: 503
/// `report.figures-away`.
final class FiguresOverHttp implements FiguresSource {

  private static final Logger LOG = LoggerFactory.getLogger(FiguresOverHttp.class);

  /// Many times what a nation's figures take.
  private static final int LONGEST_ANSWER = 4 << 20;

  private static final String RETRY_AFTER_SECONDS = "5";

  private final QueryServiceSettings settings;
  private final TokenForQueryService token;
  private final Supplier<@Nullable TrackingToken> head;
  private final RestClient http;
  private final JsonMapper json = new JsonMapper();

  /// @param head of the event store
  FiguresOverHttp(
      QueryServiceSettings settings,
      TokenForQueryService token,
      Supplier<@Nullable TrackingToken> head) {
    this.settings = settings;
    this.token = token;
    this.head = head;
    this.http = client(settings);
    if (settings.url() == null) {
      LOG.warn("medvirkning.query-service.url is not set: no annual report can be submitted");
    }
  }

  /// Nothing that could be used came back.
  static final class NoAnswer extends IOException {
    NoAnswer(String why) {
      super(why);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }

  /// Follows no redirect: the token is for the query service alone.
  static RestClient client(QueryServiceSettings settings) {
    var factory =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build());
    factory.setReadTimeout(settings.timeout());
    return RestClient.builder().requestFactory(factory).build();
  }

  @Override
  public FiguresOfYear of(ReportLevel level, UnitNumber unit, int year) {
    if (settings.url() == null) {
      throw away("no address is set");
    }
    var seen = ConsistencyToken.of(head.get());
    try {
      var figures = ask(URI.create(settings.url() + path(level, unit, year)), seen);
      if (figures.position() < seen.position()) {
        throw away("the answer has not seen all events");
      }
      return figures;
    } catch (RestClientException | JacksonException | IOException e) {
      throw away(reason(e));
    }
  }

  private FiguresOfYear ask(URI address, ConsistencyToken seen) throws IOException {
    var answer =
        http.get()
            .uri(address)
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + token.get())
            .header("Consistency-Token", seen.toString())
            .accept(MediaType.APPLICATION_JSON)
            .exchange(FiguresOverHttp::bodyOf);
    var figures = json.readValue(answer, FiguresOfYear.class);
    if (figures == null) {
      throw new NoAnswer("no figures");
    }
    return figures;
  }

  static String path(ReportLevel level, UnitNumber unit, int year) {
    var report = "/reports/annual/" + year;
    return switch (level) {
      case UNIT -> report + "/units/" + unit + "/frozen";
      case COUNTY -> report + "/counties/" + unit + "/frozen";
      case NATION -> report + "/frozen";
    };
  }

  /// The whole answer within bounds, of a success only.
  static byte[] bodyOf(HttpRequest request, ClientHttpResponse response) throws IOException {
    if (response.getStatusCode().value() != 200) {
      throw new NoAnswer("answered " + response.getStatusCode().value());
    }
    var body = response.getBody().readNBytes(LONGEST_ANSWER + 1);
    if (body.length > LONGEST_ANSWER) {
      throw new NoAnswer("answered more than can be");
    }
    return body;
  }

  /// What was wrong, in our own words: others' may quote what they were sent.
  private static String reason(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoAnswer answer) {
        return answer.getMessage();
      }
    }
    return thrown.getClass().getSimpleName();
  }

  private static ProblemException away(String why) {
    LOG.warn("the figures of a report could not be had: {}", why);
    return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "report.figures-away")
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
  }
}
