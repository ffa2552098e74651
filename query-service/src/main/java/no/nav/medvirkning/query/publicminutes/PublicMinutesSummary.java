package no.nav.medvirkning.query.publicminutes;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.names.CouncilName;

/// Published minutes in a list.
public record PublicMinutesSummary(
    MinutesId id, CouncilName council, List<MeetingDay> days, LocalDate publishedOn, URI address) {}
