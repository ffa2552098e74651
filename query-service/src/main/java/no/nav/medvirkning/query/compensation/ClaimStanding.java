package no.nav.medvirkning.query.compensation;

/// How far a claim has come.
public enum ClaimStanding {
  CLAIMED,
  APPROVED,
  REJECTED,
  PAID,
  WITHDRAWN
}
