package no.nav.medvirkning.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.nav.medvirkning.standalone.StandaloneApplication.Settings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What the console tells: that the read models are being built, where things are, and what to try.
final class Welcome {

  private static final String INNLANDET = "04000000-0000-8000-80c1-000000000001";
  private static final String SENTRUM = "03130000-0000-8000-80c1-000000000001";
  private static final String NARVIK = "18050000-0000-8000-80c1-000000000001";
  private static final String MARCH_MEETING = "04000000-0000-8000-81a1-000000000002";
  private static final String CONSULTATION = "00000000-0000-8000-82e1-000000000001";
  private static final String FEEDBACK = "00000000-0000-8000-82b1-000000000013";
  private static final String RECEIPT = "CB1RKET28TQ2E2FNEYD1YRM7MC";
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Settings settings;
  private final TokenIssuer issuer;
  private final PrintStream out;
  private final HttpClient http = HttpClient.newHttpClient();

  Welcome(Settings settings, TokenIssuer issuer, PrintStream out) {
    this.settings = settings;
    this.issuer = issuer;
    this.out = out;
  }

  /// Waits until the read models have caught up with the event store, and shows how far they are.
  void awaitViews() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var shown = System.nanoTime();
    while (!isReady()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "the read models are not ready after " + PATIENCE.toMinutes() + " minutes");
      }
      if (System.nanoTime() - shown > Duration.ofSeconds(1).toNanos()) {
        shown = System.nanoTime();
        showProgress();
      }
      pause();
    }
  }

  private boolean isReady() {
    return get("/internal/isReady", null).filter(answer -> answer.statusCode() == 200).isPresent();
  }

  private void showProgress() {
    var answer = get("/internal/projections", issuer.token("DIRECTORATE", List.of())).orElse(null);
    if (answer != null && answer.statusCode() == 200) {
      for (var view : JsonMapper.shared().readTree(answer.body()).path("projections")) {
        if (view.path("lag").asLong() > 0) {
          out.printf(
              "  building %-24s %3d %%%n",
              view.path("view").asString(), view.path("progress").asInt());
        }
      }
    }
  }

  /// Nothing where a busy machine takes its time: it is asked again.
  private Optional<HttpResponse<String>> get(String path, @Nullable String token) {
    try {
      var request =
          HttpRequest.newBuilder(settings.service().resolve(path)).timeout(Duration.ofSeconds(10));
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      return Optional.of(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (HttpTimeoutException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The addresses, and lines to paste for each of the three users.
  void print() {
    out.println();
    out.println("  API documentation  " + settings.service() + "/swagger-ui.html");
    out.println("  OpenAPI 3.1        " + settings.service() + "/v3/api-docs");
    out.println("  Health             " + settings.service() + "/internal/isReady");
    out.println(
        "  Another token      ISSUER=http://127.0.0.1:"
            + (settings.port() + 1)
            + " demo/token ROLE [UNIT...]");
    office();
    county();
    directorate();
    sender();
    glance();
    reports();
    out.println();
    out.println("Stop with Ctrl-C.");
  }

  private void office() {
    user("An office, Nav Narvik (1805)", "OFFICE", issuer.token("OFFICE", List.of("1805")));
    line("the council in 2019, silent", "OFFICE", "/councils/" + NARVIK + "?asOf=2019-12-31");
    line("the same council in March 2024", "OFFICE", "/councils/" + NARVIK + "?asOf=2024-03-20");
    out.println("    # a command");
    out.println(
        "    curl -s -X POST -H \"Authorization: Bearer $OFFICE\" -H 'Content-Type: application/json' \\\n"
            + "      "
            + settings.service()
            + "/commands/ScheduleMeeting \\\n"
            + "      -d '{\"council\":\""
            + NARVIK
            + "\",\"days\":[{\"date\":\"2027-02-18\"}],\"place\":\"Nav Narvik\"}'");
  }

  private void county() {
    user(
        "A county analyst, Nav Innlandet (0400)",
        "COUNTY",
        issuer.token("COUNTY", List.of("0400")));
    line(
        "who sits, and what is open, on 1 June 2024",
        "COUNTY",
        "/councils/" + INNLANDET + "?asOf=2024-06-01");
    line("the cases of 2024", "COUNTY", "/councils/" + INNLANDET + "/cases?year=2024");
    line("the meeting of 19-20 March", "COUNTY", "/meetings/" + MARCH_MEETING);
    line("feedback to Nav Kongsvinger", "COUNTY", "/feedback?unit=0402");
    line("what waits for that office", "COUNTY", "/tasks?unit=0402");
    line("the consultation before 5 June", "COUNTY", "/consultations/" + CONSULTATION);
    line("follow-ups", "COUNTY", "/councils/" + INNLANDET + "/follow-ups");
    line("the calendar", "COUNTY", "/councils/" + INNLANDET + "/calendar.ics");
  }

  private void directorate() {
    user("The directorate", "DIRECTORATE", issuer.token("DIRECTORATE", List.of()));
    line("all councils", "DIRECTORATE", "/councils");
    line(
        "Oslo Region Sentrum in its first period",
        "DIRECTORATE",
        "/councils/" + SENTRUM + "/members?asOf=2018-12-31");
    line("organisation by county", "DIRECTORATE", "/representation?asOf=2024-06-01");
    line(
        "the audit history of Innlandet's council",
        "DIRECTORATE",
        "/audit?council=" + INNLANDET + "&limit=5");
    line(
        "feedback in figures, the nation in 2024",
        "DIRECTORATE",
        "/feedback/summary?from=2024-01-01&to=2024-12-31");
    line(
        "one feedback from Kongsvinger to the county and back",
        "DIRECTORATE",
        "/audit?subject=" + FEEDBACK);
    line("published minutes", "DIRECTORATE", "/public/minutes");
  }

  /// With the tokens above.
  private void reports() {
    var innlandet = "/reports/annual/2024/counties/0400";
    out.println();
    out.println("  Annual reports, with the tokens above");
    line("Innlandet 2024: the county's view", "COUNTY", innlandet);
    line("which meetings it counts", "COUNTY", innlandet + "/figures/meetings.held");
    line("the story of one of them", "DIRECTORATE", "/audit?subject=" + MARCH_MEETING);
    line("who has reported, and who is late", "COUNTY", "/reports/annual/2024/status");
    file("on paper", "COUNTY", innlandet + "/report.pdf", "innlandet-2024.pdf");
    file("as tables", "COUNTY", innlandet + "/report.xlsx", "innlandet-2024.xlsx");
    file("meetings as a chart", "COUNTY", innlandet + "/charts/meetings.svg", "meetings.svg");
    line("Region Sentrum 2018, told by its host", "DIRECTORATE", "/reports/annual/2018/units/0313");
    line("Narvik 2018, returned once", "OFFICE", "/reports/annual/2018/units/1805");
    line("Narvik 2019, silent and late", "OFFICE", "/reports/annual/2019/units/1805");
    file(
        "the nation's offices by county",
        "DIRECTORATE",
        "/reports/annual/2024/charts/coverage.svg",
        "coverage.svg");
  }

  /// Once the views know what has been posted.
  private void glance() {
    var token = issuer.token("DIRECTORATE", List.of());
    var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (isBehind(token) && System.nanoTime() < deadline) {
      pause();
    }
    new ReportsAtAGlance(
            path ->
                get(path, token)
                    .filter(answer -> answer.statusCode() == 200)
                    .map(answer -> JsonMapper.shared().readTree(answer.body())),
            out)
        .print();
  }

  private boolean isBehind(String token) {
    return get("/internal/projections", token)
        .map(answer -> JsonMapper.shared().readTree(answer.body()).path("projections"))
        .filter(views -> views.valueStream().allMatch(view -> view.path("lag").asLong() == 0))
        .isEmpty();
  }

  /// What the sender of a feedback in Narvik reads; shown where the demonstration was posted.
  private void sender() {
    var path = "/feedback/receipt/" + RECEIPT;
    get(path, null)
        .filter(answer -> answer.statusCode() == 200)
        .ifPresent(answer -> {
          out.println();
          out.println("  The sender of a feedback, with its code and no token");
          out.println("    curl -s '" + settings.service() + path + "'");
          var json = JsonMapper.shared();
          json.writerWithDefaultPrettyPrinter()
              .writeValueAsString(json.readTree(answer.body()))
              .lines()
              .forEach(line -> out.println("    " + line));
        });
  }

  private void user(String who, String variable, String token) {
    out.println();
    out.println("  " + who);
    out.println("    " + variable + "=" + token);
  }

  private void line(String what, String variable, String path) {
    line(what, "", variable, path);
  }

  private void file(String what, String variable, String path, String name) {
    line(what, " -o " + name, variable, path);
  }

  private void line(String what, String option, String variable, String path) {
    out.println("    # " + what);
    out.println(
        "    curl -s"
            + option
            + " -H \"Authorization: Bearer $"
            + variable
            + "\" '"
            + settings.service()
            + path
            + "'");
  }
}
