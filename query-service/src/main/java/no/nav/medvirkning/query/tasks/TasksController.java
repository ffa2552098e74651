package no.nav.medvirkning.query.tasks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tasks", description = "What waits for a unit, and by when")
class TasksController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final String UNIT = "one unit within reach; the caller's own unless told";

  private final Tasks tasks;
  private final TaskTexts texts;
  private final NameReader names;

  TasksController(Tasks tasks, TaskTexts texts, NameReader names) {
    this.tasks = tasks;
    this.texts = texts;
    this.names = names;
  }

  /// @param id stays the same for as long as the same thing waits
  /// @param what in the language of the request; it names no person
  /// @param link the path of the thing
  record TaskLine(
      String id,
      TaskKind kind,
      String what,
      @Nullable UnitName unit,
      LocalDate due,
      boolean overdue,
      String link) {}

  @GetMapping("/tasks")
  @Operation(
      summary = "Everything that waits for the caller's units, the earliest due first",
      description =
          "Told for today, in the language of Accept-Language. What is due today is not overdue.")
  ResponseEntity<Page<TaskLine>> tasks(
      Caller caller,
      @RequestParam @Nullable @Parameter(description = UNIT, example = "0400") UnitNumber unit,
      @RequestParam @Nullable @Parameter(description = "may be given more than once")
          List<TaskKind> kind,
      @RequestParam @Nullable Boolean overdue,
      @RequestParam @Nullable @Parameter(description = "the last due date", example = "2024-06-05")
          String until,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor,
      HttpServletRequest request) {
    var part = PageRequest.of(limit, cursor);
    var waiting = tasks.of(caller, "GET /tasks", unit, asked(kind, overdue, until));
    var from = part.cursor() == null ? null : TaskCursor.parse(part.cursor());
    var rest = from == null ? waiting : waiting.stream().filter(Task.after(from)).toList();
    var items = rest.stream().limit(part.limit()).toList();
    var next = rest.size() > items.size() ? TaskCursor.at(items.getLast()).toString() : null;
    var language = Language.of(request);
    var mentioned = new Mentioned();
    items.forEach(task -> mentioned.unit(task.unit()));
    var called = names.namesOf(mentioned, tasks.today());
    return told(language).body(new Page<>(items, next).map(task -> line(task, language, called)));
  }

  @GetMapping(path = "/tasks.ics", produces = "text/calendar;charset=UTF-8")
  @Operation(
      summary = "Everything that waits for the caller's units as an iCalendar feed (RFC 5545)",
      description = "All-day events on the due dates, with no personal data.")
  ResponseEntity<byte[]> taskCalendar(
      Caller caller,
      @RequestParam @Nullable @Parameter(description = UNIT, example = "0400") UnitNumber unit,
      @RequestParam @Nullable List<TaskKind> kind,
      @RequestParam @Nullable Boolean overdue,
      @RequestParam @Nullable String until,
      HttpServletRequest request) {
    var waiting = tasks.of(caller, "GET /tasks.ics", unit, asked(kind, overdue, until));
    var language = Language.of(request);
    var calendar = TaskCalendar.of(waiting, texts, language, tasks.today());
    return told(language).contentType(CALENDAR).body(calendar.getBytes(StandardCharsets.UTF_8));
  }

  private TaskLine line(Task task, Language language, Names called) {
    return new TaskLine(
        task.id(),
        task.kind(),
        texts.what(task, language),
        called.unit(task.unit()),
        task.due(),
        task.isOverdueOn(tasks.today()),
        task.link());
  }

  private static Tasks.Asked asked(
      @Nullable List<TaskKind> kinds, @Nullable Boolean overdue, @Nullable String until) {
    return new Tasks.Asked(
        kinds == null ? List.of() : kinds,
        overdue,
        until == null ? null : Days.day("until", until));
  }

  private static ResponseEntity.BodyBuilder told(Language language) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }
}
