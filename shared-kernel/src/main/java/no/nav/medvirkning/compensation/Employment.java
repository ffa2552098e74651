package no.nav.medvirkning.compensation;

/// What someone lives by, as far as the fee depends on it: one who is self-employed is paid by
/// other rates, since no employer goes on paying.
public enum Employment {
  EMPLOYED,
  SELF_EMPLOYED,
  /// Neither, such as pensioners, students and jobseekers.
  NONE
}
