package no.nav.medvirkning.query.councils;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.query.audit.AuditEntry;
import no.nav.medvirkning.query.audit.AuditProjection;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsOfTest {

  private final CouncilStatusProjection councils = new CouncilStatusProjection();
  private final AuditProjection audit = new AuditProjection();

  /// An event, when it was recorded, and the day it happened on where that differs.
  record Recorded(DomainEvent event, Instant at, @Nullable LocalDate happenedOn) {

    EventContext context(int position) {
      return new EventContext(
          "event-" + position,
          position,
          at,
          position,
          new EventMetadata(
              "Z990001",
              Role.OFFICE,
              null,
              "Given",
              "command-1",
              "correlation-1",
              null,
              null,
              happenedOn,
              null,
              null));
    }
  }

  private List<AuditEntry> entries(List<Recorded> log) {
    var entries = new ArrayList<AuditEntry>();
    for (var recorded : log) {
      var context = recorded.context(entries.size());
      entries.add(audit.apply(context.eventId(), null, recorded.event(), context));
    }
    return entries;
  }

  private Optional<CouncilStatus> live(List<Recorded> log) {
    @Nullable CouncilStatus view = null;
    for (var position = 0; position < log.size(); position++) {
      view =
          councils.apply(
              NARVIK.toString(),
              view,
              log.get(position).event(),
              log.get(position).context(position));
    }
    return Optional.ofNullable(view);
  }

  private Optional<CouncilStatus> fold(List<Recorded> log, Moment moment) {
    return CouncilHistory.fold(councils, NARVIK, entries(log).stream(), moment);
  }

  /// The Narvik story as the demonstration imports it: recorded in 2026, each event with the day it
  /// happened on.
  private static List<Recorded> imported(DomainEvent... events) {
    return List.of(events).stream()
        .map(
            event -> new Recorded(event, Instant.parse("2026-01-05T09:00:00Z"), event.happenedOn()))
        .toList();
  }

  @Test
  void askedAsOfTheEndOf2019TheNarvikCouncilIsSilentThoughItsStoryWentOn() {
    var then =
        fold(imported(theNarvikCouncil()), new Moment(day("2019-12-31"), null)).orElseThrow();

    assertThat(then.setup().mandates()).hasSize(1);
    assertThat(then.seating().appointments()).hasSize(14);
    assertThat(CouncilStatusOn.of(then, day("2019-12-31")).meetings().silent().since())
        .isEqualTo(day("2018-10-09"));
  }

  @Test
  void aMeetingThatIsKnownOnlyByItsEndCountsAsHeld() {
    var log =
        List.of(
            new Recorded(
                established(NARVIK, "Narvik", "2007-10-01", NARVIK_OFFICE),
                Instant.parse("2026-01-05T09:00:00Z"),
                day("2007-10-01")),
            new Recorded(
                scheduled(NARVIK, 1, "2018-10-09"), Instant.parse("2026-01-05T09:00:00Z"), null),
            new Recorded(
                closed(NARVIK, 1, "2018-10-09"),
                Instant.parse("2026-01-05T09:00:00Z"),
                day("2018-10-09")));

    var then = fold(log, new Moment(day("2019-12-31"), null)).orElseThrow();

    assertThat(CouncilStatusOn.of(then, day("2019-12-31")).meetings().lastHeld().from())
        .isEqualTo(day("2018-10-09"));
  }

  @Test
  void beforeItWasEstablishedThereIsNoCouncil() {
    assertThat(fold(imported(theNarvikCouncil()), new Moment(day("2007-09-30"), null))).isEmpty();
  }

  @Test
  void whatWasRecordedLaterWasNotKnownThen() {
    var resigned =
        new Recorded(
            new AppointmentEnded(
                NARVIK, appointment(121), EndCause.RESIGNED, day("2022-03-31"), null),
            Instant.parse("2022-05-10T08:00:00Z"),
            day("2022-03-31"));
    var log = new ArrayList<Recorded>();
    for (var event : theNarvikCouncil()) {
      log.add(new Recorded(event, Instant.parse("2021-09-01T08:00:00Z"), event.happenedOn()));
    }
    log.add(resigned);

    var asKnownInApril =
        fold(log, new Moment(day("2022-04-15"), Instant.parse("2022-04-15T21:59:59.999Z")))
            .orElseThrow();
    var asKnownLater = fold(log, new Moment(day("2022-04-15"), null)).orElseThrow();

    assertThat(CouncilStatusOn.of(asKnownInApril, day("2022-04-15")).seats().members()).hasSize(2);
    assertThat(CouncilStatusOn.of(asKnownLater, day("2022-04-15")).seats().members()).hasSize(1);
  }

  @Property(tries = 200)
  void asOfTodayAndKnownNowEqualsTheLiveView(@ForAll("logs") List<Recorded> log) {
    var today = day("2026-06-30");

    assertThat(fold(log, new Moment(today, Instant.parse("2026-06-30T21:00:00Z"))))
        .isEqualTo(live(log));
    assertThat(fold(log, new Moment(today, null))).isEqualTo(live(log));
  }

  @Property(tries = 200)
  void knownAtAMomentEqualsTheLiveViewOfThatMoment(
      @ForAll("logs") List<Recorded> log, @ForAll("moments") Instant knownAt) {
    var recordedByThen = log.stream().filter(recorded -> !recorded.at().isAfter(knownAt)).toList();

    assertThat(fold(log, new Moment(day("2026-06-30"), knownAt))).isEqualTo(live(recordedByThen));
  }

  /// Prefixes of the Narvik story, recorded in order at some moments of 2026, with or without the
  /// day they happened on.
  @Provide
  Arbitrary<List<Recorded>> logs() {
    var story = List.of(theNarvikCouncil());
    return Combinators.combine(
            Arbitraries.integers().between(0, story.size()),
            Arbitraries.integers().between(0, 3000).list().ofSize(story.size()),
            Arbitraries.of(true, false).list().ofSize(story.size()))
        .as((length, minutes, told) -> {
          var log = new ArrayList<Recorded>();
          var at = Instant.parse("2026-01-01T00:00:00Z");
          for (var n = 0; n < length; n++) {
            at = at.plusSeconds(60L * minutes.get(n));
            log.add(new Recorded(story.get(n), at, told.get(n) ? story.get(n).happenedOn() : null));
          }
          return log;
        });
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.integers()
        .between(0, 120_000)
        .map(minutes -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * minutes));
  }
}
