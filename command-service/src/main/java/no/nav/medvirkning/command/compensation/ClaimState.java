package no.nav.medvirkning.command.compensation;

/// How far a claim has come.
enum ClaimState {
  CLAIMED,
  APPROVED,
  REJECTED,
  PAID,
  WITHDRAWN
}
