package no.nav.medvirkning.training;

/// In what role someone takes part in participation, as far as training is concerned.
public enum TrainedRole {
  /// A member of the user side.
  USER_MEMBER,
  USER_DEPUTY,
  /// Nav's own seats.
  NAV_MEMBER,
  LEADER,
  DEPUTY_LEADER,
  SECRETARIAT
}
