package no.nav.medvirkning.query.training;

public enum TrainingState {
  ARRANGED,
  HELD,
  CANCELLED
}
