package no.nav.medvirkning.agreement;

import no.nav.medvirkning.council.CouncilId;
import org.jspecify.annotations.Nullable;

/// How users take part locally. The form is to be written down in the agreement (S1); an office may
/// lack a council (S2), but not a form.
///
/// @param council for [Kind#OWN_COUNCIL] and [Kind#SHARED_COUNCIL]
/// @param description for [Kind#OTHER], what takes the council's place
public record ParticipationForm(
    Kind kind, @Nullable CouncilId council, @Nullable String description) {

  public enum Kind {
    OWN_COUNCIL,
    SHARED_COUNCIL,
    OTHER
  }
}
