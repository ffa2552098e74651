package no.nav.medvirkning.platform.access;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/// A trusted token and the caller it stands for; a token that gives no role has no caller and
/// reaches nothing.
final class CallerAuthentication extends AbstractAuthenticationToken {

  private final String actor;
  private final transient @Nullable Caller caller;

  CallerAuthentication(
      String actor, @Nullable Caller caller, Collection<? extends GrantedAuthority> authorities) {
    super(authorities);
    this.actor = actor;
    this.caller = caller;
    setAuthenticated(true);
  }

  @Nullable Caller caller() {
    return caller;
  }

  @Override
  public String getPrincipal() {
    return actor;
  }

  /// The token itself is not kept.
  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
