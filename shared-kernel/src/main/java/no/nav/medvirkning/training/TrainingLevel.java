package no.nav.medvirkning.training;

/// How deep a training goes.
public enum TrainingLevel {
  /// For those who are new.
  INTRODUCTION,
  /// For those who have had the introduction.
  FURTHER
}
