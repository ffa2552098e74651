package no.nav.medvirkning.query.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What reports need to know of one record: days, kinds and numbers, no text and no names.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MeetingFact.class, name = "MEETING"),
})
public sealed interface Fact permits MeetingFact {}
