package no.nav.medvirkning.activity;

/// Other forms of participation (S1).
public enum ActivityKind {
  /// Høringsmøte; what is answered in writing is a consultation (skriftlig høring).
  HEARING,
  CONFERENCE,
  DIALOGUE_CONFERENCE,
  /// Brukerpanel.
  USER_PANEL,
  /// Områdeutvalg.
  AREA_COMMITTEE,
  /// Utredning.
  STUDY_GROUP,
  WORKING_GROUP,
  /// Kvalitetsforbedring.
  QUALITY_WORK,
  DEVELOPMENT_WORK,
  YOUTH_COUNCIL,
  AD_HOC_COMMITTEE,
  SURVEY
}
