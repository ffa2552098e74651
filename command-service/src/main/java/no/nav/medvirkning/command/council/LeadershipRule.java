package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.time.Period;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Side;
import org.jspecify.annotations.Nullable;

/// The rules for leader, deputy leader and working committee.
sealed interface LeadershipRule extends Rule {

  /// A deputy stands in for members and does not lead.
  @Refuses(at = "/appointment")
  record LeaderIsASittingMember(AppointmentId appointment, LocalDate on, boolean sittingMember)
      implements LeadershipRule {
    @Override
    public boolean violated() {
      return !sittingMember;
    }
  }

  /// The mandate tells which side the leader comes from, unless the council has decided otherwise
  /// for the period (S4).
  @Refuses(at = "/appointment")
  record LeaderFromTheLeadingSide(LeaderRole role, Side side, @Nullable Side leadingSide)
      implements LeadershipRule {
    @Override
    public boolean violated() {
      return role == LeaderRole.LEADER && leadingSide != null && side != leadingSide;
    }
  }

  @Refuses(at = "/from")
  record OneLeaderAtATime(LeaderRole role, @Nullable AppointmentId other)
      implements LeadershipRule {
    @Override
    public boolean violated() {
      return other != null;
    }
  }

  @Refuses(at = "/appointment")
  record NotLeaderAndDeputyLeaderAtOnce(AppointmentId appointment, boolean both)
      implements LeadershipRule {
    @Override
    public boolean violated() {
      return both;
    }
  }

  @Refuses(at = "/to")
  record LeaderTermWithinMandate(LocalDate to, LocalDate lastDay) implements LeadershipRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }
  }

  @Refuses(at = "/to")
  record LeaderTermWithinMembership(LocalDate to, LocalDate lastDay) implements LeadershipRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }
  }

  /// "One year, with a possible extension of one year (two years in all)" (S4): being chosen anew
  /// the next day is no way round it. A mandate without extension does not limit how often the same
  /// member is chosen.
  @Refuses(at = "/to")
  record LeaderTimeInAllWithinMandate(LocalDate to, @Nullable LocalDate lastDay)
      implements LeadershipRule {
    @Override
    public boolean violated() {
      return lastDay != null && to.isAfter(lastDay);
    }
  }

  @Refuses(at = "/appointment")
  record HoldsTheLeadership(LeaderRole role, AppointmentId appointment, boolean holds)
      implements LeadershipRule {
    @Override
    public boolean violated() {
      return !holds;
    }
  }

  record LeaderCanBeExtended(@Nullable Period extension) implements LeadershipRule {
    @Override
    public boolean violated() {
      return extension == null;
    }
  }

  @Refuses(at = "/to")
  record ExtensionIsLonger(LocalDate to, LocalDate presentEnd) implements LeadershipRule {
    @Override
    public boolean violated() {
      return !to.isAfter(presentEnd);
    }
  }

  @Refuses(at = "/appointments")
  record CommitteeOfSittingMembers(AppointmentId appointment, LocalDate on, boolean sittingMember)
      implements LeadershipRule {
    @Override
    public boolean violated() {
      return !sittingMember;
    }
  }

  @Refuses(at = "/appointments")
  record CommitteeWithinMandate(int members, int most) implements LeadershipRule {
    @Override
    public boolean violated() {
      return members > most;
    }
  }
}
