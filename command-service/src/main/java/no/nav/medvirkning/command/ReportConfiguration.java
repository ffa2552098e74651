package no.nav.medvirkning.command;

import no.nav.medvirkning.command.platform.Sources;
import no.nav.medvirkning.command.report.FiguresSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What annual reports ask for beside the aggregates.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryServiceSettings.class)
class ReportConfiguration {

  @Bean
  @ConditionalOnMissingBean
  FiguresSource figuresSource(QueryServiceSettings settings, EventStore eventStore) {
    return new FiguresOverHttp(
        settings, new TokenForQueryService(settings), eventStore::createHeadToken);
  }

  @Bean
  Sources sources(FiguresSource figures) {
    return Sources.NONE.with(FiguresSource.class, figures);
  }
}
