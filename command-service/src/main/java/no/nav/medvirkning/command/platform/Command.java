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

  /// A command whose reason would tell of one person. It has a member of its own for that, which is
  /// encrypted with the person's key, or none; a reason in the context would stay readable after
  /// the person is erased.
  interface AboutAPerson extends Command {}

  /// A command that one aggregate gives another in the same transaction; no caller can send it.
  interface Internal extends Command {}

  /// A command that the service itself gives: what a public form asks for, or what is due on a day.
  /// No caller can send it, so the access table is not asked.
  interface OfTheService extends Internal {}
}
