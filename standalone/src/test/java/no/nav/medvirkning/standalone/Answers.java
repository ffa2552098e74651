package no.nav.medvirkning.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All that an instance tells the directorate: every query, every page of it, every council,
/// meeting and minutes that it leads to.
final class Answers {

  private static final List<String> DAYS =
      List.of("2008-06-01", "2018-06-01", "2019-12-31", "2024-06-01", "2025-09-01");

  private final Instance instance;
  private final String token;
  private final String[] headers;
  private final Map<String, String> bodies = new LinkedHashMap<>();

  private Answers(Instance instance, String token, String... headers) {
    this.instance = instance;
    this.token = token;
    this.headers = headers;
  }

  /// By path, and media type where there are several.
  static Map<String, String> all(Instance instance, String... headers) {
    var answers = new Answers(instance, instance.token("DIRECTORATE"), headers);
    answers.collect();
    return answers.bodies;
  }

  static List<JsonNode> pages(Instance instance, String path, String token, String... headers) {
    return new Answers(instance, token, headers).pages(path);
  }

  private void collect() {
    pages("/units?limit=200");
    pages("/organisations?limit=200");
    pages("/audit?limit=200");
    body("/audit", "application/x-ndjson");
    body("/audit", "text/csv");
    DAYS.forEach(day -> body("/representation?asOf=" + day));
    pages("/themes?limit=200");
    body("/feedback/summary?from=2023-01-01&to=2024-12-31");
    each("/feedback?limit=200", "id", id -> body("/feedback/" + id));
    each("/referrals?limit=200", "id", id -> body("/referrals/" + id));
    each("/consultations?limit=200", "id", id -> body("/consultations/" + id));
    each("/activities?limit=200", "id", id -> body("/activities/" + id));
    each("/expertise-requests?limit=200", "id", id -> body("/expertise-requests/" + id));
    each("/public/minutes?limit=200", "id", id -> body("/public/minutes/" + id));
    each("/councils?limit=200", "council", this::council);
    reports();
  }

  private void reports() {
    pages("/trainings?limit=200");
    pages("/agreements?limit=200");
    body("/rates");
    body("/training-requirements");
    body("/reports/annual/2024");
    for (var report :
        List.of("2024/counties/0400", "2018/units/0313", "2018/units/1805", "2019/units/1805")) {
      var path = "/reports/annual/" + report;
      body(path + "?earlier=1");
      body(path + "/report.csv");
      body(path + "/charts/meetings.svg");
      pages(path + "/figures/meetings.held?limit=200");
    }
    body("/reports/annual/2024/counties/0400?asOf=2024-06-01");
    for (var year : List.of("2018", "2019", "2024")) {
      pages("/reports/annual/" + year + "/status?limit=200");
    }
  }

  private void council(String id) {
    var council = "/councils/" + id;
    body(council);
    body(council + "/members");
    for (var day : DAYS) {
      body(council + "?asOf=" + day);
      body(council + "/members?asOf=" + day);
    }
    pages(council + "/cases?limit=200");
    pages(council + "/follow-ups?limit=200");
    body(council + "/calendar.ics");
    for (var page : pages(council + "/meetings?limit=200")) {
      for (var meeting : page.get("items")) {
        body("/meetings/" + meeting.get("id").asString());
        if (meeting.hasNonNull("minutes")) {
          body("/minutes/" + meeting.get("minutes").asString());
        }
      }
    }
  }

  private interface Found {
    void id(String id);
  }

  private void each(String path, String field, Found found) {
    for (var page : pages(path)) {
      page.get("items").forEach(item -> found.id(item.get(field).asString()));
    }
  }

  private List<JsonNode> pages(String first) {
    var found = new ArrayList<JsonNode>();
    var path = first;
    while (true) {
      var page = JsonMapper.shared().readTree(body(path));
      found.add(page);
      if (!page.hasNonNull("next")) {
        return found;
      }
      path = first + "&cursor=" + page.get("next").asString();
    }
  }

  private String body(String path) {
    return body(path, "*/*");
  }

  /// A council that was not established on the day asked about is an answer too.
  private String body(String path, String accept) {
    var request = instance.authorized(path, token, headers).header("Accept", accept).GET().build();
    var response = instance.send(request);
    // A view that a busy machine has not brought up to the consistency token is asked again.
    for (var again = 0; again < 20 && response.statusCode() == 503; again++) {
      response = instance.send(request);
    }
    if (response.statusCode() != 200 && !(response.statusCode() == 404 && path.contains("asOf"))) {
      throw new AssertionError(
          path + " answered " + response.statusCode() + ": " + response.body());
    }
    var body = response.statusCode() == 404 ? "404" : response.body();
    bodies.put(path + " " + accept, body);
    return body;
  }
}
