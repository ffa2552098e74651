package no.nav.medvirkning.query.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.platform.EventContext;

/// What waits as a calendar (RFC 5545). Each thing is an all-day event on its due date, not a
/// VTODO: the calendar programs that people subscribe with show events and leave to-dos out. It is
/// transparent, so that nobody seems busy, and keeps its UID for as long as the same thing waits.
/// What is done is no longer there, and calendars that are fetched anew drop it.
///
/// A calendar leaves the system and is kept by others: it names no one and quotes nothing.
final class TaskCalendar {

  private TaskCalendar() {}

  static String of(List<Task> tasks, TaskTexts texts, Language language, LocalDate today) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Nav//Medvirkning//NO"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", texts.calendar(language)));
    tasks.forEach(task -> calendar.add(event(task, texts, language, today)));
    return calendar.toString();
  }

  private static VEvent event(Task task, TaskTexts texts, Language language, LocalDate today) {
    var event = new VEvent(false);
    event.add(new Uid(task.id() + "@medvirkning.nav.no"));
    event.add(new DtStamp(toldAt(today)));
    event.add(new Summary(summary(task, texts, language, today)));
    event.add(new Description(task.link()));
    event.add(new Categories(task.kind().name()));
    event.add(new DtStart<LocalDate>(wholeDay(), task.due()));
    event.add(new DtEnd<LocalDate>(wholeDay(), task.due().plusDays(1)));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  /// The list is worked out for a day; so an unchanged one is the same bytes all day.
  private static Instant toldAt(LocalDate today) {
    return today.atStartOfDay(EventContext.OSLO).toInstant();
  }

  private static String summary(Task task, TaskTexts texts, Language language, LocalDate today) {
    var what = texts.what(task, language);
    return task.isOverdueOn(today) ? texts.overdue(language) + ": " + what : what;
  }

  private static ParameterList wholeDay() {
    return new ParameterList(List.of(Value.DATE));
  }
}
