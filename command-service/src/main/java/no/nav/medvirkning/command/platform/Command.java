package no.nav.medvirkning.command.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// What a caller asks for: an immutable record whose simple name is its URL, its operation in the
/// OpenAPI document, and its word in the audit history. Each aggregate has one sealed sub-interface
/// that holds all its commands.
public interface Command {

  /// The aggregate that decides.
  @JsonIgnore
  String aggregateId();

  /// A command that brings its aggregate into being.
  interface Creates extends Command {}

  /// A command to an aggregate that comes into being with the first command it gets.
  interface CreatesIfMissing extends Command {}

  /// A command that one aggregate gives another in the same transaction; no caller can send it.
  interface Internal extends Command {}
}
