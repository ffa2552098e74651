package no.nav.medvirkning.council;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules that one council has adopted for itself. Mandate templates are not a standard (S2):
/// every number here is data of the mandate in force, never a constant in the code.
///
/// @param term how long a member is appointed for, such as `P2Y`
/// @param maxTermsInARow how many terms one person may sit in a row; null for no limit
/// @param rowBrokenBy what starts the count anew
/// @param leaderTerm how long a leader is chosen for
/// @param leaderExtension how much longer the leader's term can be made, in all; null for no
///   extension
/// @param ledBy the side that the leader must come from; null where either may lead
/// @param meetingsPerYear how many meetings the council means to hold in a calendar year
/// @param noticeDays days from the notice (innkalling) to the first meeting day, at least
/// @param inputDays days from the deadline for proposing cases to the first meeting day
/// @param umbrellaNominates an organisation under an umbrella is represented through the umbrella's
///   nomination (S1)
/// @param workingCommittee how many sit in the working committee; 0 for none
/// @param seats who sits in the council
public record Mandate(
    Period term,
    @Nullable Integer maxTermsInARow,
    Set<RowBreaker> rowBrokenBy,
    Period leaderTerm,
    @Nullable Period leaderExtension,
    @Nullable Side ledBy,
    int meetingsPerYear,
    int noticeDays,
    int inputDays,
    boolean umbrellaNominates,
    int workingCommittee,
    List<SeatAllocation> seats) {

  public Optional<SeatAllocation> seat(String key) {
    return seats.stream().filter(seat -> seat.key().equals(key)).findFirst();
  }
}
