package no.nav.medvirkning.command.platform.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/// The answer to an accepted command.
///
/// @param version the aggregate's version after the command; the ETag, and what If-Match takes
/// @param consistencyToken given to a query, it waits until its view has seen this command
/// @param assigned ids that the server made, by the member they fill
/// @param location where what was created can be read; empty where nothing was created
public record Accepted(
    String aggregateId,
    long version,
    String consistencyToken,
    Map<String, String> assigned,
    @JsonIgnore String location) {

  @JsonIgnore
  int status() {
    return location.isEmpty() ? 200 : 201;
  }
}
