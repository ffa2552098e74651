package no.nav.medvirkning.platform.access;

/// What a caller is in Nav. The access table says what each role may do.
public enum Role {
  /// A Nav office: secretariat, coordinator or manager.
  OFFICE,
  /// A county: its own council, and a reader of the offices below it.
  COUNTY,
  /// The directorate: everything, and the audit history.
  DIRECTORATE
}
