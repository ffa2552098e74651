package no.nav.medvirkning.platform.access;

import java.util.Set;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.security.oauth2.jwt.Jwt;

/// Finds the units that a caller acts for.
public interface UnitsOfCaller {

  /// @throws IllegalArgumentException where what the token tells cannot be understood
  Set<UnitNumber> of(Jwt token);
}
