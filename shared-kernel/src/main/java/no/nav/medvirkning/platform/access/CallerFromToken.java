package no.nav.medvirkning.platform.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/// Says who a token stands for: a person (claim `NAVident`) by the directory groups, or a machine
/// client by its `roles`. A person's `roles` and a machine's `groups` count for nothing. Who has
/// several roles acts in the widest.
final class CallerFromToken implements Converter<Jwt, CallerAuthentication> {

  /// May use the operators' endpoints under `/internal` and nothing else.
  static final String OPERATOR = "OPERATOR";

  private final AccessSettings.Groups groups;
  private final UnitsOfCaller unitsOfCaller;

  CallerFromToken(AccessSettings.Groups groups, UnitsOfCaller unitsOfCaller) {
    this.groups = groups;
    this.unitsOfCaller = unitsOfCaller;
  }

  @Override
  public CallerAuthentication convert(Jwt token) {
    try {
      return authenticate(token);
    } catch (IllegalArgumentException e) {
      throw new InvalidBearerTokenException(
          "a claim cannot be understood", new BadJwtException("claim", e));
    }
  }

  private CallerAuthentication authenticate(Jwt token) {
    var person = text(token, "NAVident");
    var machine = person == null ? machine(token) : null;
    var actor = person == null ? machine : person;
    if (actor == null) {
      throw new InvalidBearerTokenException("the token names neither a person nor a client");
    }
    var role = person == null ? widest(list(token, "roles")) : roleOfGroups(list(token, "groups"));
    var units = unitsOfCaller.of(token);
    var caller =
        role.filter(r -> r == Role.DIRECTORATE || !units.isEmpty())
            .map(r -> new Caller(actor, r, units))
            .orElse(null);
    var authorities = new ArrayList<GrantedAuthority>();
    if (caller != null) {
      authorities.add(new SimpleGrantedAuthority("ROLE_" + caller.role()));
    }
    if (machine != null && list(token, "roles").contains(OPERATOR)) {
      authorities.add(new SimpleGrantedAuthority("ROLE_" + OPERATOR));
    }
    return new CallerAuthentication(actor, caller, authorities);
  }

  private static @Nullable String machine(Jwt token) {
    var name = text(token, "azp_name");
    return name == null ? text(token, "client_id") : name;
  }

  private Optional<Role> roleOfGroups(List<String> ids) {
    return widest(
        Arrays.stream(Role.values())
            .filter(role -> containsAny(ids, groupsOf(role)))
            .map(Role::name)
            .toList());
  }

  private Set<String> groupsOf(Role role) {
    return switch (role) {
      case OFFICE -> groups.office();
      case COUNTY -> groups.county();
      case DIRECTORATE -> groups.directorate();
    };
  }

  private static boolean containsAny(List<String> ids, Set<String> wanted) {
    return ids.stream().anyMatch(wanted::contains);
  }

  /// The roles stand in the order of their width.
  private static Optional<Role> widest(List<String> names) {
    return Arrays.stream(Role.values())
        .filter(role -> names.contains(role.name()))
        .reduce((_, wider) -> wider);
  }

  private static @Nullable String text(Jwt token, String claim) {
    return switch (token.getClaims().get(claim)) {
      case null -> null;
      case String text when !text.isBlank() && text.length() <= 100 -> text;
      default -> throw new IllegalArgumentException("the claim " + claim + " is not a short text");
    };
  }

  private static List<String> list(Jwt token, String claim) {
    return switch (token.getClaims().get(claim)) {
      case null -> List.of();
      case Collection<?> values -> values.stream().map(CallerFromToken::string).toList();
      default -> throw new IllegalArgumentException("the claim " + claim + " is not a list");
    };
  }

  private static String string(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a claim holds something that is not text");
  }
}
