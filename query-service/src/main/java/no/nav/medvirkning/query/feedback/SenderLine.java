package no.nav.medvirkning.query.feedback;

import no.nav.medvirkning.query.feedback.FeedbackView.Intake;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.PersonName;
import org.jspecify.annotations.Nullable;

/// Who sent a feedback, by name: a person, an organisation, or someone who is not known.
///
/// @param erased nobody can tell any more
public record SenderLine(
    @Nullable PersonName person,
    @Nullable OrganisationName organisation,
    boolean anonymous,
    boolean erased) {

  static SenderLine from(Intake intake, Names names) {
    return new SenderLine(
        names.person(intake.sender().person()),
        names.organisation(intake.sender().organisation()),
        !intake.sender().isKnown(),
        intake.senderErased());
  }
}
