package no.nav.medvirkning.feedback;

import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Who sent a feedback: a person, an organisation, or (both null) someone who is not known.
public record Sender(@Nullable PersonId person, @Nullable OrganisationId organisation) {

  public static final Sender ANONYMOUS = new Sender(null, null);

  /// Whether there is someone to answer.
  public boolean isKnown() {
    return person != null || organisation != null;
  }
}
