package no.nav.medvirkning.council;

/// What a seat is held as. A deputy (varamedlem) stands in for members and is not a deputy leader.
public enum SeatRole {
  MEMBER,
  DEPUTY
}
