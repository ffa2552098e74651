package no.nav.medvirkning.expertise;

import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// What competence is asked for: a case of a meeting (all three), or a project.
public record Purpose(
    @Nullable CouncilId council,
    @Nullable MeetingId meeting,
    @Nullable CaseId caseId,
    @Nullable String project) {}
