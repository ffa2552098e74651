package no.nav.medvirkning.council;

/// Leader or deputy leader (nestleder) of a council.
public enum LeaderRole {
  LEADER,
  DEPUTY_LEADER
}
