package no.nav.medvirkning.query.platform;

import no.nav.medvirkning.platform.access.Caller;

/// Which units a caller may read about with one operation of the access table.
public interface VisibleUnits {

  /// @param operation as the access table lists it, such as `GET /councils/{id}`
  Visible to(Caller caller, String operation);
}
