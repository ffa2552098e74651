package no.nav.medvirkning.query;

import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.query.audit.AuditEntry;
import no.nav.medvirkning.query.audit.AuditProjection;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

/// No event can be added that the history cannot hold.
class AuditOfEveryEventTest {

  private final AuditProjection audit = new AuditProjection();

  @Test
  void everyEventIsWrittenIntoTheHistoryAndReadBackFromIt() {
    for (var type : EventCatalogue.events()) {
      var event = Samples.of(type);
      var entry = ViewSpecification.of(audit).given(event).view("event-0").orElseThrow();
      var readBack = entry.event();

      assertThat(readBack).as(type.getSimpleName()).isInstanceOf(type);
      assertThat(contentOf(readBack)).as(type.getSimpleName()).isEqualTo(entry.content());
    }
  }

  private String contentOf(DomainEvent event) {
    return ViewSpecification.of(audit)
        .given(event)
        .view("event-0")
        .map(AuditEntry::content)
        .orElseThrow();
  }
}
