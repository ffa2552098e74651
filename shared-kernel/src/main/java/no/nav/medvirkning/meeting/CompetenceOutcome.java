package no.nav.medvirkning.meeting;

/// Whether the council has the competence a case needs, weighed before it goes on the agenda (S2).
public enum CompetenceOutcome {
  SUFFICIENT,
  /// The members get an introduction first.
  BASIC_KNOWLEDGE_TO_BE_GIVEN,
  EXPERTISE_TO_BE_INVITED,
  /// The case does not belong in this council.
  OUTSIDE_COMPETENCE
}
