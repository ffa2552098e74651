package no.nav.medvirkning.person;

import org.jspecify.annotations.Nullable;

/// A value that tells something about a person. It is stored encrypted with that person's own key
/// and becomes unreadable when the person is erased (GDPR art. 17): `value` is then null, and stays
/// so in every view.
///
/// @param subject the person whose key protects the value
/// @param value the plain text in memory; null once the person is erased
public record Personal(PersonId subject, @Nullable String value) {

  public static @Nullable Personal ofNullable(PersonId subject, @Nullable String value) {
    return value == null ? null : new Personal(subject, value);
  }

  /// Keeps the plain text out of logs and error messages.
  @Override
  public String toString() {
    return "Personal[" + subject + "]";
  }
}
