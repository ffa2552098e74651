package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.expertise.ExpertiseRequest;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The attendance of one meeting day, held against the council's appointments and the meeting's
/// cases.
record DayAttendance(
    LocalDate day, List<Attendance> lines, CouncilId councilId, Council council, Agenda agenda) {

  void checkWith(Decision decision) {
    check(new AttendanceRule.SomeoneIsListed(lines.size()));
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var at = "/attendance/" + i;
      checkPerson(line, i, at);
      checkExistence(line, at, decision);
      checkSeat(line, at);
      checkDeputy(line, i, at);
      checkCompanion(line, at);
      checkPresenter(line, at);
      checkExpert(line, at, decision);
    }
  }

  private void checkPerson(Attendance line, int index, String at) {
    check(
        new AttendanceRule.PersonIsNamed(
            line.presence(), line.person(), line.organisation(), at + "/person"),
        new AttendanceRule.PresentInAMode(line.presence(), line.mode(), at + "/mode"));
    var person = line.person();
    if (person != null) {
      var again =
          lines.subList(0, index).stream()
              .anyMatch(other ->
                  person.equals(other.person())
                      && other.role() == line.role()
                      && Objects.equals(other.expertise(), line.expertise()));
      check(new AttendanceRule.ListedOncePerRole(person, line.role(), again, at + "/person"));
    }
  }

  private static void checkExistence(Attendance line, String at, Decision decision) {
    if (line.person() != null) {
      decision.require(Person.class, line.person(), at + "/person");
    }
    if (line.organisation() != null) {
      decision.require(Organisation.class, line.organisation(), at + "/organisation");
    }
    if (line.unit() != null) {
      decision.require(Unit.class, line.unit(), at + "/unit");
    }
  }

  private void checkSeat(Attendance line, String at) {
    var field = at + "/appointment";
    var appointment = line.appointment();
    check(
        new AttendanceRule.SeatIsNamed(line.role(), line.person(), appointment, field),
        new AttendanceRule.OnlyASeatIsAppointed(line.role(), appointment, field));
    if (appointment != null) {
      check(
          new AttendanceRule.AppointmentIsInForce(
              appointment, day, council.isSittingOn(appointment, day), field),
          new AttendanceRule.AppointmentIsInRole(
              appointment, line.role(), council.roleOf(appointment).orElse(null), field),
          new AttendanceRule.AppointmentIsOfPerson(
              appointment, line.person(), council.personIn(appointment).orElse(null), field));
    }
  }

  private void checkDeputy(Attendance line, int index, String at) {
    var field = at + "/deputyFor";
    var member = line.deputyFor();
    check(new AttendanceRule.OnlyADeputyStandsIn(line.role(), member, field));
    if (member != null) {
      var taken =
          lines.subList(0, index).stream().anyMatch(other -> member.equals(other.deputyFor()));
      check(
          new AttendanceRule.StandsInForAMember(
              member,
              day,
              council.isSittingOn(member, day),
              council.roleOf(member).orElse(null),
              field),
          new AttendanceRule.MemberIsAway(member, isPresent(holderOf(member)), field),
          new AttendanceRule.OneDeputyPerMember(member, taken, field));
    }
  }

  private void checkCompanion(Attendance line, String at) {
    var field = at + "/companionOf";
    var accompanied = line.companionOf();
    check(new AttendanceRule.CompanionNamesAttendee(line.role(), accompanied, field));
    if (accompanied != null) {
      var attending =
          !accompanied.equals(line.person())
              && (isPresent(accompanied) || isAwayWith(accompanied, line));
      check(new AttendanceRule.CompanionOfSomeoneAttending(accompanied, attending, field));
    }
  }

  private void checkPresenter(Attendance line, String at) {
    var field = at + "/cases";
    check(new AttendanceRule.PresenterNamesCases(line.role(), line.cases(), field));
    for (var caseId : line.cases()) {
      var here =
          agenda.find(caseId).filter(each -> each.state() != CaseState.POSTPONED).isPresent();
      check(new AttendanceRule.PresentedCaseIsHere(caseId, here, field));
    }
  }

  /// What the request is for shows that it is the council's own; any other reads as missing.
  private void checkExpert(Attendance line, String at, Decision decision) {
    var field = at + "/expertise";
    var id = line.expertise();
    check(new AttendanceRule.ExpertNamesRequest(line.role(), id, field));
    if (id != null) {
      var request =
          decision
              .find(ExpertiseRequest.class, id.toString())
              .filter(each -> each.isFor(councilId, line.cases()));
      var chosen =
          request.filter(each -> each.hasChosen(line.organisation(), line.person())).isPresent();
      check(
          new AttendanceRule.ExpertTakesPartInThatCaseOnly(
              id, line.cases(), request.isPresent(), field),
          new AttendanceRule.ExpertWasChosen(
              id, line.organisation(), line.person(), chosen, at + "/person"));
    }
  }

  private @Nullable PersonId holderOf(AppointmentId appointment) {
    return council.personIn(appointment).orElse(null);
  }

  private boolean isPresent(@Nullable PersonId person) {
    return person != null
        && lines.stream()
            .anyMatch(line -> person.equals(line.person()) && line.presence() == Presence.PRESENT);
  }

  /// Both sent an apology, or both stayed away.
  private boolean isAwayWith(PersonId accompanied, Attendance companion) {
    return companion.presence() != Presence.PRESENT
        && lines.stream().anyMatch(line -> accompanied.equals(line.person()));
  }
}
