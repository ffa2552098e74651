package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.command.platform.text.InvalidText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for councils, in the order of a council's life. S1 to S4 are the sources that
/// domain.md names; what a mandate says is data of that mandate, and the rules only compare with
/// it.
sealed interface CouncilRule extends Rule {

  // --- the council's own life ---

  record NotDissolved(@Nullable LocalDate dissolvedOn) implements CouncilRule {
    @Override
    public boolean violated() {
      return dissolvedOn != null;
    }
  }

  record NotBeforeEstablished(LocalDate day, @Nullable LocalDate establishedOn, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return establishedOn == null || day.isBefore(establishedOn);
    }
  }

  record DatesInOrder(LocalDate first, @Nullable LocalDate last, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return last != null && last.isBefore(first);
    }
  }

  /// Plans can be recorded ahead; what somebody did cannot.
  record HappenedAlready(LocalDate on, LocalDate today, String field) implements CouncilRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  /// Catches a mistyped year, and keeps the calendar within what dates can be counted with.
  record NotTooFarAhead(LocalDate day, LocalDate latest, String field) implements CouncilRule {
    static final int MOST_YEARS = 20;

    static NotTooFarAhead of(LocalDate day, LocalDate today, String field) {
      return new NotTooFarAhead(day, today.plusYears(MOST_YEARS), field);
    }

    @Override
    public boolean violated() {
      return day.isAfter(latest);
    }
  }

  record NotSuspended(@Nullable LocalDate suspendedOn) implements CouncilRule {
    @Override
    public boolean violated() {
      return suspendedOn != null;
    }
  }

  record IsSuspended(@Nullable LocalDate suspendedOn) implements CouncilRule {
    @Override
    public boolean violated() {
      return suspendedOn == null;
    }
  }

  // --- coverage ---

  record CoversAUnit(int units) implements CouncilRule {
    @Override
    public boolean violated() {
      return units == 0;
    }

    @Override
    public String field() {
      return "/coverage";
    }
  }

  record UnitCoveredOnce(UnitNumber unit, boolean twice) implements CouncilRule {
    @Override
    public boolean violated() {
      return twice;
    }

    @Override
    public String field() {
      return "/coverage";
    }
  }

  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements CouncilRule {
    @Override
    public boolean violated() {
      return !open;
    }

    @Override
    public String field() {
      return "/coverage";
    }
  }

  /// Where several units share a council, one of them appoints, pays and reports (S4).
  record HostIsCovered(UnitNumber host, LocalDate on, boolean covered) implements CouncilRule {
    @Override
    public boolean violated() {
      return !covered;
    }

    @Override
    public String field() {
      return "/host";
    }
  }

  // --- mandate ---

  record MandateInForce(LocalDate on, boolean adopted) implements CouncilRule {
    @Override
    public boolean violated() {
      return !adopted;
    }
  }

  record MandateFollowsTheFormer(LocalDate from, @Nullable LocalDate formerFrom)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return formerFrom != null && from.isBefore(formerFrom);
    }

    @Override
    public String field() {
      return "/from";
    }
  }

  /// Longer than a day, and short enough to be meant.
  record PeriodIsSensible(@Nullable Period period, String field) implements CouncilRule {
    static final int MOST_YEARS = 20;

    @Override
    public boolean violated() {
      return period != null
          && (period.isZero()
              || period.isNegative()
              || period.toTotalMonths() > MOST_YEARS * 12L
              || period.get(ChronoUnit.DAYS) > MOST_YEARS * 366);
    }
  }

  record OneTermAtLeast(@Nullable Integer maxTermsInARow) implements CouncilRule {
    @Override
    public boolean violated() {
      return maxTermsInARow != null && maxTermsInARow < 1;
    }

    @Override
    public String field() {
      return "/mandate/maxTermsInARow";
    }
  }

  record NumberNotNegative(int number, String field) implements CouncilRule {
    @Override
    public boolean violated() {
      return number < 0;
    }
  }

  record SeatKeyIsUnique(String seat, boolean twice) implements CouncilRule {
    @Override
    public boolean violated() {
      return twice;
    }

    @Override
    public String field() {
      return "/mandate/seats";
    }
  }

  record SeatKeyIsAShortName(String seat, String field) implements CouncilRule {
    private static final Pattern FORMAT = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,39}");

    @Override
    public boolean violated() {
      return !FORMAT.matcher(seat).matches() || !Texts.canBeTitle(seat);
    }
  }

  record SeatGroupIsATitle(String seat, @Nullable String group, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return group != null && !Texts.canBeTitle(group);
    }
  }

  /// The user side's seats are an organisation's, or a group's that has none (youth, refugees,
  /// companies); Nav's own seats are no organisation's.
  record SeatNamesItsHolder(
      String seat,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable String group,
      String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return switch (side) {
        case USER -> (organisation == null) == (group == null);
        case NAV -> organisation != null;
      };
    }
  }

  record SeatHasAPlace(String seat, int members, int deputies, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return members < 0 || deputies < 0 || (members == 0 && deputies == 0);
    }
  }

  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// The council decides on the leading side "from period to period" (S4).
  record LeadingSideForOnePeriod(LocalDate to, LocalDate lastDay) implements CouncilRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  // --- nominations ---

  record SomebodyIsNamed(int number, String field) implements CouncilRule {
    @Override
    public boolean violated() {
      return number == 0;
    }
  }

  record NamedOnce(int named, int different, String field) implements CouncilRule {
    @Override
    public boolean violated() {
      return named != different;
    }
  }

  record SeatExists(String seat, LocalDate on, boolean exists) implements CouncilRule {
    @Override
    public boolean violated() {
      return !exists;
    }

    @Override
    public String field() {
      return "/seat";
    }
  }

  /// Organisations nominate; Nav fills its own seats without being asked.
  record SeatIsForTheUserSide(String seat, Side side, String field) implements CouncilRule {
    @Override
    public boolean violated() {
      return side != Side.USER;
    }
  }

  record SeatIsHeldAs(String seat, SeatRole role, int places) implements CouncilRule {
    @Override
    public boolean violated() {
      return places == 0;
    }

    @Override
    public String field() {
      return "/role";
    }
  }

  /// An organisation's seat is held on its own behalf, or on behalf of one under its umbrella; a
  /// group's seat on behalf of any organisation, such as a company, or none; Nav's own seat on
  /// nobody's.
  record SeatBelongsToOrganisation(
      String seat,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable OrganisationId onBehalfOf,
      @Nullable OrganisationId umbrella)
      implements CouncilRule {
    @Override
    public boolean violated() {
      if (side == Side.NAV) {
        return onBehalfOf != null;
      }
      return organisation != null
          && !organisation.equals(onBehalfOf)
          && !organisation.equals(umbrella);
    }

    @Override
    public String field() {
      return "/onBehalfOf";
    }
  }

  /// Where there is an umbrella, it names the representatives (S1).
  record UmbrellaNamesTheRepresentative(
      OrganisationId organisation, @Nullable OrganisationId umbrella, OrganisationId nominatedBy)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return umbrella != null && !umbrella.equals(nominatedBy);
    }

    @Override
    public String field() {
      return "/nominatedBy";
    }
  }

  record OrganisationSpeaksForItself(
      @Nullable OrganisationId organisation,
      @Nullable OrganisationId umbrella,
      @Nullable OrganisationId nominatedBy)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return organisation != null
          && nominatedBy != null
          && !nominatedBy.equals(organisation)
          && !nominatedBy.equals(umbrella);
    }

    @Override
    public String field() {
      return "/nominatedBy";
    }
  }

  record PersonNotErased(PersonId person, boolean erased, String field) implements CouncilRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  record NominationIsOpen(NominationId nomination, Nominations.Status status)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return status != Nominations.Status.OPEN;
    }

    @Override
    public String field() {
      return "/nomination";
    }
  }

  // --- appointments ---

  /// An organisation's representative has a mandate from the organisation (S4): Nav appoints on its
  /// nomination.
  record OrganisationHasNominated(
      String seat,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable NominationId nomination)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return side == Side.USER && organisation != null && nomination == null;
    }

    @Override
    public String field() {
      return "/nomination";
    }
  }

  record AgreesWithNomination(NominationId nomination, @Nullable String differsIn)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return differsIn != null;
    }

    @Override
    public @Nullable String field() {
      return differsIn == null ? null : "/" + differsIn;
    }
  }

  record TermWithinMandate(LocalDate from, LocalDate to, LocalDate lastDay) implements CouncilRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  record SeatHasAFreePlace(String seat, SeatRole role, int places, int taken)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return taken >= places;
    }

    @Override
    public String field() {
      return "/seat";
    }
  }

  /// A person does not hold two seats in one council, nor is member and deputy at once.
  record OneSeatForAPerson(PersonId person, @Nullable String otherSeat) implements CouncilRule {
    @Override
    public boolean violated() {
      return otherSeat != null;
    }

    @Override
    public String field() {
      return "/person";
    }
  }

  /// "Not more than three periods in a row" (S4), or whatever the mandate says.
  record TermsInARowWithinMandate(PersonId person, int termsInARow, @Nullable Integer most)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return most != null && termsInARow > most;
    }

    @Override
    public String field() {
      return "/person";
    }
  }

  record ReplacedHasLeft(AppointmentId replaced, @Nullable LocalDate leftOn, LocalDate from)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return leftOn == null || !from.isAfter(leftOn);
    }

    @Override
    public String field() {
      return "/replaces";
    }
  }

  record ReplacedTermIsNotOver(AppointmentId replaced, LocalDate to, LocalDate from)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return from.isAfter(to);
    }

    @Override
    public String field() {
      return "/from";
    }
  }

  record ReplacesInTheSameSeat(
      String seat, SeatRole role, String replacedSeat, SeatRole replacedRole)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return !seat.equals(replacedSeat) || role != replacedRole;
    }

    @Override
    public String field() {
      return "/replaces";
    }
  }

  record ReplacedOnce(AppointmentId appointment, @Nullable AppointmentId replacement, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return replacement != null;
    }
  }

  record EndsOnce(@Nullable LocalDate endedOn) implements CouncilRule {
    @Override
    public boolean violated() {
      return endedOn != null;
    }

    @Override
    public String field() {
      return "/appointment";
    }
  }

  record EndsWithinTerm(LocalDate on, LocalDate from, LocalDate to) implements CouncilRule {
    @Override
    public boolean violated() {
      return on.isBefore(from) || on.isAfter(to);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  /// Dissolving the council ends its appointments; no one ends them so by hand.
  record DissolutionIsTheCouncils(EndCause cause) implements CouncilRule {
    @Override
    public boolean violated() {
      return cause == EndCause.COUNCIL_DISSOLVED;
    }

    @Override
    public String field() {
      return "/cause";
    }
  }

  record AppointmentIsEnding(
      AppointmentId appointment, @Nullable LocalDate endedOn, LocalDate to, LocalDate deadline)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return endedOn == null && to.isAfter(deadline);
    }

    @Override
    public String field() {
      return "/appointment";
    }
  }

  // --- leadership, working committee, secretariat ---

  /// A deputy stands in for members and does not lead.
  record LeaderIsASittingMember(AppointmentId appointment, LocalDate on, boolean sittingMember)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return !sittingMember;
    }

    @Override
    public String field() {
      return "/appointment";
    }
  }

  /// The mandate tells which side the leader comes from, unless the council has decided otherwise
  /// for the period (S4).
  record LeaderFromTheLeadingSide(LeaderRole role, Side side, @Nullable Side leadingSide)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return role == LeaderRole.LEADER && leadingSide != null && side != leadingSide;
    }

    @Override
    public String field() {
      return "/appointment";
    }
  }

  record OneLeaderAtATime(LeaderRole role, @Nullable AppointmentId other) implements CouncilRule {
    @Override
    public boolean violated() {
      return other != null;
    }

    @Override
    public String field() {
      return "/from";
    }
  }

  record NotLeaderAndDeputyLeaderAtOnce(AppointmentId appointment, boolean both)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return both;
    }

    @Override
    public String field() {
      return "/appointment";
    }
  }

  record LeaderTermWithinMandate(LocalDate to, LocalDate lastDay) implements CouncilRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  record LeaderTermWithinMembership(LocalDate to, LocalDate lastDay) implements CouncilRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  /// "One year, with a possible extension of one year (two years in all)" (S4): being chosen anew
  /// the next day is no way round it. A mandate without extension does not limit how often the same
  /// member is chosen.
  record LeaderTimeInAllWithinMandate(LocalDate to, @Nullable LocalDate lastDay)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return lastDay != null && to.isAfter(lastDay);
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  record HoldsTheLeadership(LeaderRole role, AppointmentId appointment, boolean holds)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return !holds;
    }

    @Override
    public String field() {
      return "/appointment";
    }
  }

  record LeaderCanBeExtended(@Nullable Period extension) implements CouncilRule {
    @Override
    public boolean violated() {
      return extension == null;
    }
  }

  record ExtensionIsLonger(LocalDate to, LocalDate presentEnd) implements CouncilRule {
    @Override
    public boolean violated() {
      return !to.isAfter(presentEnd);
    }

    @Override
    public String field() {
      return "/to";
    }
  }

  record CommitteeOfSittingMembers(AppointmentId appointment, LocalDate on, boolean sittingMember)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return !sittingMember;
    }

    @Override
    public String field() {
      return "/appointments";
    }
  }

  record CommitteeWithinMandate(int members, int most) implements CouncilRule {
    @Override
    public boolean violated() {
      return members > most;
    }

    @Override
    public String field() {
      return "/appointments";
    }
  }

  // --- representation ---

  record NotYetRepresented(OrganisationId organisation, boolean represented)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return represented;
    }

    @Override
    public String field() {
      return "/organisation";
    }
  }

  record OneRequestAtATime(OrganisationId organisation, boolean pending) implements CouncilRule {
    @Override
    public boolean violated() {
      return pending;
    }

    @Override
    public String field() {
      return "/organisation";
    }
  }

  record RequestIsPending(RepresentationRequestId request, Representation.Status status)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return status != Representation.Status.PENDING;
    }

    @Override
    public String field() {
      return "/request";
    }
  }

  record SeatsGoToWhoAsked(OrganisationId requester, @Nullable OrganisationId organisation)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return !requester.equals(organisation);
    }

    @Override
    public String field() {
      return "/seats/organisation";
    }
  }

  record SeatKeyIsFree(String seat, boolean taken) implements CouncilRule {
    @Override
    public boolean violated() {
      return taken;
    }

    @Override
    public String field() {
      return "/seats/key";
    }
  }

  /// What holds for every text (NFC, no national identity number, …) holds for the plain strings of
  /// a mandate too.
  final class Texts {
    private Texts() {}

    private static boolean canBeTitle(String text) {
      try {
        return new Title(text).value().equals(text);
      } catch (InvalidText e) {
        return false;
      }
    }
  }
}
