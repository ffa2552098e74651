package no.nav.medvirkning.query.cases;

import java.util.List;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.meeting.CaseId;

/// The feedback that a case was raised from. It stands apart from [CaseView], because the feedback
/// may tell of the case before the meeting does.
public record CaseOrigin(CaseId caseId, List<FeedbackId> feedback) {}
