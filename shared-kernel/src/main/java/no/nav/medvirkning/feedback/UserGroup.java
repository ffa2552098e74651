package no.nav.medvirkning.feedback;

/// Whom a feedback or an activity concerns. For counting only; nobody is placed in a group.
public enum UserGroup {
  JOBSEEKERS,
  YOUTH,
  /// Nedsatt arbeidsevne.
  REDUCED_WORK_CAPACITY,
  /// Sykmeldte.
  ON_SICK_LEAVE,
  /// Økonomisk sosialhjelp.
  SOCIAL_ASSISTANCE,
  PENSIONERS,
  FAMILIES,
  REFUGEES_AND_IMMIGRANTS,
  PERSONS_WITH_DISABILITIES,
  SUBSTANCE_USE,
  RELATIVES,
  EMPLOYERS,
  OTHER
}
