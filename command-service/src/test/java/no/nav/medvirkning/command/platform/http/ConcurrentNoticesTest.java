package no.nav.medvirkning.command.platform.http;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNTY_DIRECTOR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.caseId;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.council;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.details;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

/// The notices of several meetings of one council go out at once: each case gets a number of its
/// own, with no gap.
class ConcurrentNoticesTest {

  private static final TestCommandService SERVICE = TestCommandService.running();
  private static final CouncilId COUNCIL = CouncilId.of("00000000-0000-4000-8000-00000000cc01");
  private static final int MEETINGS = 8;
  private static final int CASES = 3;
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  private final Map<String, Long> versions = new HashMap<>();

  @Test
  void numbersAreNeverGivenTwice() throws Exception {
    store("Council", council(COUNCIL));
    for (var n = 0; n < MEETINGS; n++) {
      store("Meeting", withAgenda(n));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var notices =
          IntStream.range(0, MEETINGS)
              .<Callable<TestCommandService.Answer>>mapToObj(n -> () -> notice(n))
              .toList();
      for (var notice : threads.invokeAll(notices)) {
        assertThat(notice.get().status()).as(notice.get().response().body()).isEqualTo(200);
      }
    }
    assertThat(sequences())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, MEETINGS * CASES).boxed().toList());
  }

  private static TestCommandService.Answer notice(int n) {
    return SERVICE.post(
        "/commands/SendNotice",
        "{\"meeting\":\"%s\",\"on\":\"2024-05-01\",\"context\":{\"happenedOn\":\"2024-05-01\"}}"
            .formatted(meeting(n)));
  }

  private static List<Integer> sequences() {
    var sequences = new ArrayList<Integer>();
    for (var n = 0; n < MEETINGS; n++) {
      SERVICE
          .bean(EventStore.class)
          .readEvents(meeting(n).toString())
          .asStream()
          .map(message -> message.getPayload())
          .filter(NoticeSent.class::isInstance)
          .flatMap(event -> ((NoticeSent) event).numbers().stream())
          .forEach(numbered -> sequences.add(numbered.number().sequence()));
    }
    return sequences;
  }

  private static MeetingId meeting(int n) {
    return MeetingId.of("00000000-0000-4000-8000-0000000cc1%02d".formatted(n));
  }

  private static DomainEvent[] withAgenda(int n) {
    var cases = IntStream.range(0, CASES).mapToObj(i -> caseId(9_000 + n * CASES + i)).toList();
    var events = new ArrayList<DomainEvent>();
    events.add(
        new MeetingScheduled(
            meeting(n),
            COUNCIL,
            List.of(new MeetingDay(DAY.plusDays(n), null, null)),
            new Venue("Hamar", null)));
    for (CaseId id : cases) {
      events.add(
          new CaseProposed(meeting(n), COUNCIL, id, details(CaseKind.OTHER_BUSINESS), null, null));
    }
    events.add(
        new AgendaApproved(
            meeting(n), COUNCIL, cases, LEADERS_SEAT, COUNTY_DIRECTOR, LocalDate.of(2024, 4, 1)));
    return events.toArray(DomainEvent[]::new);
  }

  private void store(String aggregateType, DomainEvent... events) {
    var messages = new ArrayList<GenericDomainEventMessage<DomainEvent>>();
    for (var event : events) {
      var version = versions.merge(event.aggregateId(), 0L, (old, _) -> old + 1);
      messages.add(
          new GenericDomainEventMessage<>(aggregateType, event.aggregateId(), version, event));
    }
    SERVICE.bean(EventStore.class).publish(messages);
  }
}
