package no.nav.medvirkning.compensation;

/// The meeting fee for one hour (møtegodtgjørelse), for meeting and preparation alike.
///
/// @param ore in øre (1/100 krone)
public record HourlyFee(FeeRole role, Employment employment, long ore) {}
