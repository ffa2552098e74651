package no.nav.medvirkning.feedback;

import java.time.LocalDate;
import no.nav.medvirkning.unit.UnitNumber;

/// Where a feedback is filed. Every event of it carries this, so that figures can be kept for each
/// unit and month without looking anything up.
///
/// @param unit the addressee: the unit that answers for it (S1: every feedback has an "adresse")
/// @param receivedOn the day (Europe/Oslo) it came in
public record FeedbackKey(FeedbackId id, UnitNumber unit, LocalDate receivedOn) {}
