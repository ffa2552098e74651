package no.nav.medvirkning.query.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRenamed;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.RawBsonDocument;

/// Not a test: prints how fast views are rebuilt. Run with `-Dtest=RebuildMeasurement`; the
/// surefire report has the figures.
class RebuildMeasurement {

  private static final int EVENTS = 100_000;
  private static final int AGGREGATES = 20_000;

  @org.junit.jupiter.api.Test
  void measure() throws Exception {
    try (var views = new RunningViews(new InMemoryEventStorageEngine())) {
      var batch = new ArrayList<DomainEvent>();
      for (var i = 0; i < EVENTS; i++) {
        batch.add(event(i));
      }
      views.store(batch.toArray(DomainEvent[]::new));
      var log = new EventLog(views.events);
      for (var round = 0; round < 2; round++) {
        var read = System.nanoTime();
        var count = 0;
        try (var reader = log.open(Seen.NOTHING)) {
          while (count < EVENTS) {
            count += reader.next(1000, Duration.ofSeconds(1)).size();
          }
        }
        var readSeconds = seconds(read);
        var start = System.nanoTime();
        var instance =
            views.startInstance(
                "instance-" + round,
                views.client.getDatabase("round" + round),
                EngineSettings.DEFAULT,
                new Units(),
                new Organisations());
        RunningViews.await(
            "rebuilt",
            () ->
                instance.states.all().size() == 2
                    && instance.states.all().values().stream()
                        .allMatch(state -> state.stored().caughtUp()));
        var all = seconds(start);
        instance.engine.stop();
        System.out.printf(
            "round %d: read alone %.0f events/s, all views rebuilt %.0f events/s (%.2f s)%n",
            round, EVENTS / readSeconds, EVENTS / all, all);
        bulkWriteAlone(views, round);
      }
    }
  }

  private static void bulkWriteAlone(RunningViews views, int round) {
    var collection =
        views
            .client
            .getDatabase("round" + round)
            .getCollection("organisations_v1", RawBsonDocument.class);
    var documents = collection.find().limit(10_000).into(new ArrayList<>());
    var target = views.client.getDatabase("bulk" + round).getCollection("c", RawBsonDocument.class);
    var start = System.nanoTime();
    for (var i = 0; i + 1000 <= documents.size(); i += 1000) {
      target.bulkWrite(
          documents.subList(i, i + 1000).stream()
              .map(com.mongodb.client.model.InsertOneModel::new)
              .toList());
    }
    System.out.printf("  bulk insert alone %.0f documents/s%n", documents.size() / seconds(start));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static DomainEvent event(int i) {
    var day = LocalDate.of(2020, 1, 1).plusDays(i % 1000);
    if (i % 5 == 0) {
      var unit = new UnitNumber("%04d".formatted(i / 5 % 300));
      return i / 5 < 300
          ? new UnitRegistered(unit, "Nav enhet " + i, UnitType.SPECIAL_UNIT, null, null)
          : i / 5 % 3000 < 300
              ? new UnitRenamed(unit, "Nav enhet " + i, day)
              : new no.nav.medvirkning.unit.UnitEvent.UnitMoved(unit, new UnitNumber("0400"), day);
    }
    var n = i % AGGREGATES;
    var organisation = new OrganisationId(new java.util.UUID(7, n));
    return i < AGGREGATES
        ? new OrganisationRegistered(
            organisation, "Organisasjon " + n, "O" + n, OrganisationKind.MEMBER_ORGANISATION, false)
        : new OrganisationRenamed(organisation, "Organisasjon " + i, day);
  }
}
