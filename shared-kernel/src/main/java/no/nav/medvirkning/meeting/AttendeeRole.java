package no.nav.medvirkning.meeting;

/// In what capacity someone attends. One person may attend in several.
public enum AttendeeRole {
  MEMBER,
  /// Stands in for a member.
  DEPUTY,
  /// From Nav, without a seat.
  NAV,
  SECRETARIAT,
  /// Innleder: presents one or more cases.
  PRESENTER,
  /// Chosen for one case after an expertise request; takes part in that case only (S1).
  EXPERT,
  /// Ledsager of one attendee; published by role only.
  COMPANION,
  GUEST
}
