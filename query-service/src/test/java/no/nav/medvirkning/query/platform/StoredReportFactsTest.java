package no.nav.medvirkning.query.platform;

import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nav.medvirkning.query.report.fact.MeetingFact;
import no.nav.medvirkning.query.report.fact.MinutesFact;
import no.nav.medvirkning.query.report.fact.ReportFact;
import no.nav.medvirkning.query.report.fact.ReportFactsProjection;
import org.junit.jupiter.api.Test;

class StoredReportFactsTest {

  private final ViewSpecification<ReportFact> facts =
      ViewSpecification.of(new ReportFactsProjection())
          .given(theFebruaryMeeting())
          .given(theMarchMeeting());

  @Test
  void a_meeting_and_its_minutes_come_back_as_they_were_stored() {
    for (var key : List.of(MARCH, FEBRUARY_MINUTES)) {
      var fact = facts.view(key).orElseThrow();

      var document = ViewDocuments.write(key.toString(), Seen.upTo(7, List.of()), fact);

      assertThat(ViewDocuments.read(document, ReportFact.class)).isEqualTo(fact);
    }
    var meeting = (MeetingFact) facts.view(MARCH).orElseThrow().fact();
    assertThat(meeting.attendance()).isNotEmpty();
    assertThat(meeting.cases()).isNotEmpty();
    assertThat(facts.view(FEBRUARY_MINUTES).orElseThrow().fact()).isInstanceOf(MinutesFact.class);
  }
}
