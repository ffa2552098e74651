package no.nav.medvirkning.platform.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.security.oauth2.jwt.Jwt;

/// Units as the token's claim `units` lists them.
final class UnitsFromClaim implements UnitsOfCaller {

  @Override
  public Set<UnitNumber> of(Jwt token) {
    return switch (token.getClaims().get("units")) {
      case null -> Set.of();
      case Collection<?> units ->
          units.stream().map(UnitsFromClaim::unit).collect(Collectors.toUnmodifiableSet());
      default -> throw new IllegalArgumentException("the claim units is not a list");
    };
  }

  private static UnitNumber unit(Object value) {
    if (value instanceof String number) {
      return new UnitNumber(number);
    }
    throw new IllegalArgumentException("the claim units holds something that is not text");
  }
}
