package no.nav.medvirkning.meeting;

import java.util.List;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// What a case is about, as it was proposed; it follows the case when it is postponed to another
/// meeting.
///
/// @param publicTitle what the public reads while the case is confidential
/// @param proposedBy the side that brought the case; both have the same right (S4)
/// @param minutes for [CaseKind#MINUTES_APPROVAL], the minutes to be approved
/// @param attachments titles of what is sent with the notice
public record CaseDetails(
    CaseKind kind,
    String title,
    @Nullable String publicTitle,
    Side proposedBy,
    List<Presenter> presenters,
    List<String> attachments,
    @Nullable Confidentiality confidentiality,
    @Nullable MinutesId minutes) {}
