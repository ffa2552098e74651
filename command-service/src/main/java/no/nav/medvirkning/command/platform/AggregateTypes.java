package no.nav.medvirkning.command.platform;

import java.util.List;

/// Every kind of aggregate that the service has.
public record AggregateTypes(List<AggregateType<?>> all) {

  public static AggregateTypes of(AggregateType<?>... types) {
    return new AggregateTypes(List.of(types));
  }
}
