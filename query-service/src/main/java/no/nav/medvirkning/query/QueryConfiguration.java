package no.nav.medvirkning.query;

import no.nav.medvirkning.platform.eventstore.EventStoreConfiguration;
import no.nav.medvirkning.platform.web.WebPlatform;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// All of the query service but its `main`: what it takes to answer queries, alone or beside the
/// command service.
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import({WebPlatform.class, EventStoreConfiguration.class})
public class QueryConfiguration {}
