package no.nav.medvirkning.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Posts the demonstration input through the HTTP API, as Nav's own units would, and tells what to
/// look at.
final class Demonstration {

  /// One file of commands and who sends it.
  private record Chapter(String file, String title, String role, List<String> units) {}

  private static final List<String> COUNTIES_ASKING = List.of("0300", "0400", "1800");

  private static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter("01-units.ndjson", "Nav's units", "DIRECTORATE", List.of()),
          new Chapter("02-organisations.ndjson", "organisations", "DIRECTORATE", List.of()),
          new Chapter(
              "03-innlandet.ndjson",
              "Innlandet's council, to June 2024",
              "COUNTY",
              List.of("0400")),
          new Chapter(
              "04-oslo-sentrum.ndjson",
              "Oslo Region Sentrum, one period",
              "OFFICE",
              List.of("0313")),
          new Chapter("05-narvik.ndjson", "Narvik, 2007 to 2024", "OFFICE", List.of("1805")),
          new Chapter("06-themes.ndjson", "themes and deadlines", "DIRECTORATE", List.of("0001")),
          new Chapter(
              "07-innlandet.ndjson", "feedback to Nav Innlandet", "COUNTY", List.of("0400")),
          new Chapter(
              "08-offices.ndjson",
              "feedback to the offices",
              "OFFICE",
              List.of("0313", "0402", "0403", "0425", "0427", "0501", "0502", "1805")),
          new Chapter("09-directorate.ndjson", "the directorate", "DIRECTORATE", List.of("0001")),
          new Chapter("10-county-answers.ndjson", "the county answers", "COUNTY", List.of("0400")),
          new Chapter("11-answers-return.ndjson", "answers return", "OFFICE", List.of("0402")),
          new Chapter(
              "12-directorate.ndjson",
              "required training, example rates",
              "DIRECTORATE",
              List.of("0001")),
          new Chapter(
              "13-offices.ndjson",
              "the offices' agreements and plans",
              "OFFICE",
              List.of("0313", "0314", "0315", "0316", "0403", "0501", "0502", "1805")),
          new Chapter("14-innlandet.ndjson", "Innlandet's year 2024", "COUNTY", List.of("0400")),
          new Chapter(
              "15-counties-ask.ndjson", "annual reports asked for", "COUNTY", COUNTIES_ASKING),
          new Chapter(
              "16-offices-report.ndjson",
              "the offices report",
              "OFFICE",
              List.of("0313", "0402", "0403", "0501", "0502", "1805")),
          new Chapter(
              "17-counties-decide.ndjson", "approved and returned", "COUNTY", COUNTIES_ASKING),
          new Chapter(
              "18-offices-again.ndjson",
              "two offices report again",
              "OFFICE",
              List.of("0402", "1805")),
          new Chapter("19-county-report.ndjson", "Innlandet reports", "COUNTY", COUNTIES_ASKING),
          new Chapter(
              "20-directorate.ndjson", "Innlandet approved", "DIRECTORATE", List.of("0001")),
          new Chapter(
              "21-corrections.ndjson", "recorded after the report", "COUNTY", List.of("0400")));

  private static final int TRIES = 10;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final URI service;
  private final TokenIssuer issuer;
  private final Path folder;
  private final PrintStream out;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.shared();

  Demonstration(URI service, TokenIssuer issuer, Path folder, PrintStream out) {
    this.service = service;
    this.issuer = issuer;
    this.folder = folder;
    this.out = out;
  }

  /// Posts the demonstration input unless the store holds units already.
  void postIfEmpty() {
    if (holdsUnits()) {
      out.println("The event store is not empty: nothing is posted.");
      return;
    }
    out.println("Posting the demonstration input through the API:");
    var refused = post();
    if (refused > 0) {
      out.println("  " + refused + " commands were refused; see above.");
    }
  }

  private boolean holdsUnits() {
    try {
      var request =
          HttpRequest.newBuilder(service.resolve("/units?limit=1"))
              .header("Authorization", "Bearer " + issuer.token("DIRECTORATE", List.of()))
              .build();
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return !json.readTree(answer.body()).path("items").isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// Posts all chapters; each command carries an Idempotency-Key, so that a second try changes
  /// nothing.
  ///
  /// @return how many commands were refused
  private int post() {
    var refused = 0;
    for (var chapter : CHAPTERS) {
      refused += post(chapter);
    }
    return refused;
  }

  /// A report that is submitted waits for figures that count all that was posted before it. Where a
  /// busy machine does not come that far in time, the chapter is posted again.
  private int post(Chapter chapter) {
    var answers = send(chapter);
    for (var again = 0; again < TRIES && answers.stream().anyMatch(Answer::isAway); again++) {
      pause();
      answers = send(chapter);
    }
    return report(chapter, answers);
  }

  /// What became of one command.
  private record Answer(int status, String line) {
    boolean isAway() {
      return status == 503;
    }

    boolean isAccepted() {
      return status < 300;
    }
  }

  private List<Answer> send(Chapter chapter) {
    try {
      var request =
          HttpRequest.newBuilder(service.resolve("/commands"))
              .header("Authorization", "Bearer " + issuer.token(chapter.role(), chapter.units()))
              .header("Content-Type", "application/x-ndjson")
              .header("Accept-Language", "en")
              .POST(HttpRequest.BodyPublishers.ofFile(folder.resolve(chapter.file())))
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofLines());
      return response
          .body()
          .map(line ->
              new Answer(json.readTree(line).path("status").asInt(response.statusCode()), line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private int report(Chapter chapter, List<Answer> answers) {
    var refused = answers.stream().filter(answer -> !answer.isAccepted()).toList();
    refused.forEach(answer -> out.println("    refused: " + answer.line()));
    out.printf(
        "  %-36s %4d commands%s%n",
        chapter.title(),
        answers.size() - refused.size(),
        refused.isEmpty() ? "" : ", " + refused.size() + " refused");
    return refused.size();
  }
}
