package no.nav.medvirkning.query.tasks;

import static no.nav.medvirkning.query.meetings.Innlandet2024.COUNTY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskCalendarTest {

  private static final TaskTexts TEXTS = new TaskTexts(new Texts());
  private static final Task NOTICE =
      Task.of(
          TaskKind.NOTICE_TO_SEND,
          "22220000-0000-7000-8000-000000000006",
          COUNTY,
          day("2024-05-22"),
          "/meetings/22220000-0000-7000-8000-000000000006",
          Map.of("council", "Brukerutvalget i Kárášjohka – Ærø", "day", day("2024-06-05")));

  @Test
  void eachTaskIsAnAllDayEventOnItsDueDate() throws Exception {
    var event = event("2024-05-01", Language.NB);

    assertThat(value(event, "DTSTART")).isEqualTo("20240522");
    assertThat(value(event, "DTEND")).isEqualTo("20240523");
    assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(value(event, "UID"))
        .isEqualTo("notice-to-send-22220000-0000-7000-8000-000000000006@medvirkning.nav.no");
    assertThat(value(event, "DESCRIPTION")).isEqualTo(NOTICE.link());
  }

  @Test
  void itSaysWhatInTheReadersLanguage() throws Exception {
    assertThat(value(event("2024-05-01", Language.NB), "SUMMARY"))
        .isEqualTo("Send innkalling til møtet i Brukerutvalget i Kárášjohka – Ærø 5. juni 2024");
    assertThat(value(event("2024-05-01", Language.EN), "SUMMARY"))
        .isEqualTo(
            "Send the notice of the meeting of Brukerutvalget i Kárášjohka – Ærø on 5 June 2024");
  }

  @Test
  void whatIsOverdueSaysSoAndStaysTheSameEvent() throws Exception {
    var before = event("2024-05-22", Language.NB);
    var after = event("2024-05-23", Language.NB);

    assertThat(value(before, "SUMMARY")).startsWith("Send");
    assertThat(value(after, "SUMMARY")).startsWith("Forfalt: Send");
    assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
  }

  @Test
  void theCalendarIsValidAndTheSameAllDay() throws Exception {
    assertThat(read("2024-05-01", Language.NN).validate().getEntries()).isEmpty();
    assertThat(text("2024-05-01", Language.NN)).isEqualTo(text("2024-05-01", Language.NN));
  }

  @ParameterizedTest
  @EnumSource(TaskKind.class)
  void everyKindHasATextInEveryLanguage(TaskKind kind) {
    var task =
        Task.of(
            kind,
            "1",
            COUNTY,
            day("2024-05-01"),
            "/",
            Map.of(
                "council",
                "Utvalget",
                "seat",
                "ffo",
                "unit",
                "0400",
                "year",
                "2024",
                "day",
                day("2024-06-05"),
                "topic",
                "nav",
                "people",
                "2",
                "municipality",
                "Hamar"));

    var said =
        List.of(Language.values()).stream().map(language -> TEXTS.what(task, language)).toList();

    assertThat(said).allSatisfy(text -> assertThat(text).doesNotContain("–", "{", kind.code()));
  }

  private static VEvent event(String today, Language language) throws Exception {
    return (VEvent) read(today, language).getComponents("VEVENT").getFirst();
  }

  private static Calendar read(String today, Language language) throws Exception {
    return new CalendarBuilder().build(new StringReader(text(today, language)));
  }

  private static String text(String today, Language language) {
    return TaskCalendar.of(List.of(NOTICE), TEXTS, language, day(today));
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
