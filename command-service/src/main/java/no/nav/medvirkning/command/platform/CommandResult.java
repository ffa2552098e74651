package no.nav.medvirkning.command.platform;

/// What an accepted command came to.
///
/// @param version the aggregate's version after the command, counted from 0
/// @param created whether the command brought the aggregate into being
public record CommandResult(String aggregateId, long version, boolean created) {}
