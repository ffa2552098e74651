package no.nav.medvirkning.query.activity;

public enum ActivityState {
  PLANNED,
  HELD,
  CANCELLED
}
