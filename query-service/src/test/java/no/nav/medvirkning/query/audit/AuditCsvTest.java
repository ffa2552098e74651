package no.nav.medvirkning.query.audit;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import no.nav.medvirkning.audit.AuditEvent.CommandRefused;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class AuditCsvTest {

  @Test
  void anEntryIsOneRowUnderTheHeader() throws IOException {
    var entry =
        ViewSpecification.of(new AuditProjection())
            .given(
                new CommandRefused(
                    new UUID(9, 9),
                    "=cmd",
                    COUNCIL.toString(),
                    COUNCIL,
                    "council.seat-is-free",
                    null))
            .view("event-0")
            .orElseThrow();
    var out = new StringBuilder();

    new AuditCsv(out).print(entry);

    var lines = out.toString().split("\r\n", -1);
    assertThat(lines[0]).startsWith("position;recordedAt;validOn;type;command;actor");
    assertThat(lines[1])
        .startsWith(
            "0;2024-01-01T11:00:00Z;2024-01-01;audit.CommandRefused;'=cmd;Z990001;DIRECTORATE;;"
                + COUNCIL);
    assertThat(lines[1]).contains(";council.seat-is-free;");
    assertThat(lines).hasSize(3);
  }
}
