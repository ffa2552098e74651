package no.nav.medvirkning.query.councils;

import java.util.List;
import no.nav.medvirkning.feedback.FeedbackId;

/// The feedback that comes from a council, its cases and its members, in the order registered. What
/// happens to it later no longer names the council.
record CouncilFeedback(List<FeedbackId> feedback) {}
