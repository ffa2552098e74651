package no.nav.medvirkning.standalone;

import no.nav.medvirkning.command.CommandService;
import no.nav.medvirkning.query.QueryConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// Both services in one context, on one event store and one HTTP port.
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({CommandService.class, QueryConfiguration.class})
class Services {}
