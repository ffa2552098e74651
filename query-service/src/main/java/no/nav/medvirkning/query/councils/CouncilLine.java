package no.nav.medvirkning.query.councils;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.RecordsOn;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One council in the list: how it is doing today, in figures.
///
/// @param members how many sit, deputies among them
/// @param silentSince null while it is not silent
/// @param minutesOverdue minutes that a later meeting was held without approving
record CouncilLine(
    CouncilId council,
    String name,
    CouncilLevel level,
    CouncilState state,
    UnitNumber host,
    List<UnitNumber> units,
    int members,
    int vacancies,
    boolean hasLeader,
    @Nullable LocalDate lastMet,
    @Nullable LocalDate nextMeeting,
    @Nullable LocalDate silentSince,
    boolean electionStalled,
    boolean noticeOverdue,
    long minutesOverdue,
    long followUpsOverdue) {

  static CouncilLine of(CouncilStatusOn council) {
    var meetings = council.meetings();
    var silent = meetings.silent();
    return new CouncilLine(
        council.council(),
        council.name(),
        council.level(),
        council.state(),
        council.host(),
        council.units(),
        council.seats().members().size(),
        council.seats().vacancies().size(),
        council.leadership().leader() != null,
        meetings.lastHeld() == null ? null : meetings.lastHeld().from(),
        meetings.next() == null ? null : meetings.next().from(),
        silent == null ? null : silent.since(),
        council.electionStalled() != null,
        meetings.noticeOverdue() != null,
        council.open().minutesAwaitingApproval().stream()
            .filter(RecordsOn.AwaitingApproval::overdue)
            .count(),
        council.open().followUps().stream().filter(RecordsOn.OpenFollowUp::overdue).count());
  }
}
