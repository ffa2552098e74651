package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import no.nav.medvirkning.command.council.CouncilCommand.AssignSecretariat;
import no.nav.medvirkning.command.council.CouncilCommand.AssignWorkingCommittee;
import no.nav.medvirkning.command.council.CouncilCommand.ChooseLeader;
import no.nav.medvirkning.command.council.CouncilCommand.EndLeadership;
import no.nav.medvirkning.command.council.CouncilCommand.ExtendLeader;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.CouncilEvent.WorkingCommitteeAssigned;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import org.jspecify.annotations.Nullable;

/// Who leads the council, plans its meetings and serves it.
record Leading(CouncilState state, Decision decision) {

  CouncilEvent choose(ChooseLeader c) {
    var appointment = state.appointments().required(c.appointment(), "/appointment");
    check(
        CouncilRule.NotTooFarAhead.of(c.from(), decision.today(), "/from"),
        new CouncilRule.DatesInOrder(c.from(), c.to(), "/to"),
        new LeadershipRule.LeaderIsASittingMember(
            c.appointment(),
            c.from(),
            state.appointments().memberSitsOn(c.appointment(), c.from())));
    var mandate = state.mandates().inForceOn(c.from()).mandate();
    var longest = Mandates.lastDay(c.from(), mandate.leaderTerm());
    var to = c.to() == null ? earlier(longest, appointment.lastDay()) : c.to();
    check(
        new LeadershipRule.LeaderFromTheLeadingSide(
            c.role(), appointment.side(), state.mandates().leadingSide(c.from())),
        new LeadershipRule.LeaderTermWithinMandate(to, longest),
        new LeadershipRule.LeaderTermWithinMembership(to, appointment.lastDay()),
        new LeadershipRule.LeaderTimeInAllWithinMandate(to, lastDayInAll(c, mandate)),
        oneLeaderAtATime(c.role(), c.from(), to),
        notBoth(c.appointment(), c.role(), c.from(), to));
    return new LeaderChosen(c.council(), c.role(), c.appointment(), c.from(), to);
  }

  private @Nullable LocalDate lastDayInAll(ChooseLeader c, Mandate mandate) {
    return mandate.leaderExtension() == null
        ? null
        : longestWithExtension(
            state.leadership().startOfRow(c.role(), c.appointment(), c.from()), mandate);
  }

  private static LocalDate longestWithExtension(LocalDate from, Mandate mandate) {
    var extension = mandate.leaderExtension();
    return Mandates.lastDay(extension == null ? from : from.plus(extension), mandate.leaderTerm());
  }

  private LeadershipRule oneLeaderAtATime(LeaderRole role, LocalDate from, LocalDate to) {
    var other =
        state.leadership().between(role, from, to).map(Leadership.Tenure::appointment).findFirst();
    return new LeadershipRule.OneLeaderAtATime(role, other.orElse(null));
  }

  /// A person has one seat at a time, so that being both would be by the same appointment.
  private LeadershipRule notBoth(
      AppointmentId appointment, LeaderRole role, LocalDate from, LocalDate to) {
    var otherRole = role == LeaderRole.LEADER ? LeaderRole.DEPUTY_LEADER : LeaderRole.LEADER;
    return new LeadershipRule.NotLeaderAndDeputyLeaderAtOnce(
        appointment,
        state
            .leadership()
            .between(otherRole, from, to)
            .anyMatch(t -> t.appointment().equals(appointment)));
  }

  /// The mandate in force when the present time as leader is over decides.
  CouncilEvent extend(ExtendLeader c) {
    var tenure = tenure(c.role(), c.appointment());
    var appointment = state.appointments().required(c.appointment(), "/appointment");
    var nextDay = tenure.to().plusDays(1);
    var mandate = state.mandates().inForceOn(nextDay).mandate();
    var firstDay = state.leadership().startOfRow(c.role(), c.appointment(), tenure.from());
    check(
        new LeadershipRule.LeaderFromTheLeadingSide(
            c.role(), appointment.side(), state.mandates().leadingSide(nextDay)),
        new LeadershipRule.LeaderCanBeExtended(mandate.leaderExtension()),
        new LeadershipRule.ExtensionIsLonger(c.to(), tenure.to()),
        new LeadershipRule.LeaderTimeInAllWithinMandate(
            c.to(), longestWithExtension(firstDay, mandate)),
        new LeadershipRule.LeaderTermWithinMembership(c.to(), appointment.lastDay()),
        oneLeaderAtATime(c.role(), nextDay, c.to()),
        notBoth(c.appointment(), c.role(), nextDay, c.to()));
    return new LeaderExtended(c.council(), c.role(), c.appointment(), c.to());
  }

  CouncilEvent end(EndLeadership c) {
    var tenure = tenure(c.role(), c.appointment());
    check(new AppointmentRule.EndsWithinTerm(c.on(), tenure.from(), tenure.to()));
    return new LeadershipEnded(c.council(), c.role(), c.appointment(), c.on());
  }

  private Leadership.Tenure tenure(LeaderRole role, AppointmentId appointment) {
    var tenure = state.leadership().last(role, appointment).filter(t -> !t.ended());
    check(new LeadershipRule.HoldsTheLeadership(role, appointment, tenure.isPresent()));
    return tenure.orElseThrow();
  }

  CouncilEvent assignSecretariat(AssignSecretariat c) {
    check(
        new CouncilRule.NotBeforeEstablished(c.from(), state.life().establishedOn(), "/from"),
        new NominationRule.SomebodyIsNamed(c.persons().size(), "/persons"));
    Facts.checkNamedOnce(c.persons(), "/persons");
    c.persons().forEach(person -> Facts.checkPerson(person, "/persons", decision));
    return new SecretariatAssigned(c.council(), c.persons(), c.from());
  }

  /// An empty list ends the committee.
  CouncilEvent assignWorkingCommittee(AssignWorkingCommittee c) {
    var mandate = state.mandates().inForceOn(c.from()).mandate();
    check(
        new LeadershipRule.CommitteeWithinMandate(
            c.appointments().size(), mandate.workingCommittee()));
    Facts.checkNamedOnce(c.appointments(), "/appointments");
    for (var appointment : c.appointments()) {
      check(
          new LeadershipRule.CommitteeOfSittingMembers(
              appointment, c.from(), state.appointments().memberSitsOn(appointment, c.from())));
    }
    return new WorkingCommitteeAssigned(c.council(), c.appointments(), c.from());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
