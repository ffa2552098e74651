package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNTY_DIRECTOR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.caseId;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.council;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.details;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.meeting.MeetingCommand.SendNotice;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.Venue;

/// Case numbers run per council and calendar year and are never given twice, in whatever order the
/// notices go.
class CaseNumbersTest {

  private static final CouncilId[] COUNCILS = {COUNCIL, OTHER_COUNCIL};

  /// A meeting of one of two councils in one of two years, with its cases.
  private record Plan(int number, CouncilId council, int year, int cases) {

    static Plan of(int number, int seed) {
      return new Plan(number, COUNCILS[seed % 2], 2023 + seed / 2 % 2, 1 + seed / 4 % 40);
    }

    MeetingId meeting() {
      return MeetingId.of("00000000-0000-4000-8000-0000000c%04d".formatted(number));
    }

    LocalDate day() {
      return LocalDate.of(year, 6, 1);
    }

    List<CaseId> caseIds() {
      return Stream.iterate(0, i -> i + 1).limit(cases).map(i -> caseId(number * 100 + i)).toList();
    }

    DomainEvent[] withAgenda() {
      var events = new ArrayList<DomainEvent>();
      events.add(
          new MeetingScheduled(meeting(), council, List.of(day(day())), new Venue("Hamar", null)));
      caseIds()
          .forEach(id ->
              events.add(
                  new CaseProposed(
                      meeting(), council, id, details(CaseKind.OTHER_BUSINESS), null, null)));
      events.add(
          new AgendaApproved(
              meeting(),
              council,
              caseIds(),
              LEADERS_SEAT,
              COUNTY_DIRECTOR,
              LocalDate.of(year, 2, 1)));
      return events.toArray(DomainEvent[]::new);
    }

    private static MeetingDay day(LocalDate date) {
      return new MeetingDay(date, null, null);
    }
  }

  @Property(tries = 100)
  void numbersAreUniqueAndIncreasePerCouncilAndYear(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1_000) Integer> seeds) {
    var plans = new ArrayList<Plan>();
    for (var seed : seeds) {
      plans.add(Plan.of(plans.size(), seed));
    }
    var meetings =
        meetingsOn(LocalDate.of(2025, 1, 1)).given(theCouncil()).given(council(OTHER_COUNCIL));
    plans.forEach(plan -> meetings.given(plan.withAgenda()));
    plans.forEach(plan -> meetings.when(new SendNotice(plan.meeting(), plan.day())));

    var notices =
        meetings.thenEvents().stream()
            .filter(NoticeSent.class::isInstance)
            .map(NoticeSent.class::cast)
            .toList();
    assertThat(notices).hasSameSizeAs(plans);
    for (var council : COUNCILS) {
      for (var year : List.of(2023, 2024)) {
        var sequences =
            notices.stream()
                .filter(notice -> notice.council().equals(council))
                .flatMap(notice -> notice.numbers().stream())
                .map(NumberedCase::number)
                .filter(number -> number.year() == year)
                .map(CaseNumber::sequence)
                .toList();
        assertThat(sequences).isSorted().doesNotHaveDuplicates();
        assertThat(sequences)
            .isEqualTo(Stream.iterate(1, i -> i + 1).limit(sequences.size()).toList());
      }
    }
  }
}
