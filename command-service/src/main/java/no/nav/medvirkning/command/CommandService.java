package no.nav.medvirkning.command;

import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.person.PersonCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.AggregateTypes;
import no.nav.medvirkning.command.platform.CommandAccess;
import no.nav.medvirkning.command.platform.CommandConfiguration;
import no.nav.medvirkning.command.platform.http.CommandHttpConfiguration;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.command.unit.UnitCounties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What makes up the command service. A new aggregate is one line in [#aggregateTypes].
@Configuration(proxyBeanMethods = false)
@Import({CommandConfiguration.class, CommandHttpConfiguration.class})
public class CommandService {

  @Bean
  public static AggregateTypes aggregateTypes() {
    return AggregateTypes.of(
        new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
        new AggregateType<>(Organisation.class, OrganisationCommand.class, Organisation::new),
        new AggregateType<>(Person.class, PersonCommand.class, Person::new));
  }

  @Bean
  CommandAccess.Counties counties() {
    return new UnitCounties();
  }
}
