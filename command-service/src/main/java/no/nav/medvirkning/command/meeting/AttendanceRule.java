package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The rules for the attendance of one meeting day. `field` points at the line's member that breaks
/// the rule.
sealed interface AttendanceRule extends Rule {

  /// Whether someone attends by an appointment to the council.
  private static boolean holdsSeat(AttendeeRole role) {
    return role == AttendeeRole.MEMBER || role == AttendeeRole.DEPUTY;
  }

  record SomeoneIsListed(int lines) implements AttendanceRule {
    @Override
    public boolean violated() {
      return lines == 0;
    }

    @Override
    public String field() {
      return "/attendance";
    }
  }

  /// Only an organisation's apology may leave out the person (S2: two organisations sent one).
  record PersonIsNamed(
      Presence presence,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return person == null && !(presence == Presence.APOLOGY && organisation != null);
    }
  }

  /// In person or remote, for those who were present and for nobody else.
  record PresentInAMode(Presence presence, @Nullable AttendanceMode mode, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return (presence == Presence.PRESENT) != (mode != null);
    }
  }

  /// One person may attend in two roles, but in each of them once a day.
  record ListedOncePerRole(PersonId person, AttendeeRole role, boolean again, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  /// Minutes point at the appointment in force, not only at the person.
  record SeatIsNamed(
      AttendeeRole role,
      @Nullable PersonId person,
      @Nullable AppointmentId appointment,
      String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return holdsSeat(role) && person != null && appointment == null;
    }
  }

  record OnlyASeatIsAppointed(AttendeeRole role, @Nullable AppointmentId appointment, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return !holdsSeat(role) && appointment != null;
    }
  }

  record AppointmentIsInForce(
      AppointmentId appointment, LocalDate day, boolean inForce, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return !inForce;
    }
  }

  record AppointmentIsInRole(
      AppointmentId appointment, AttendeeRole role, @Nullable SeatRole held, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return held == null || !held.name().equals(role.name());
    }
  }

  record AppointmentIsOfPerson(
      AppointmentId appointment, @Nullable PersonId person, @Nullable PersonId holder, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return !Objects.equals(person, holder);
    }
  }

  record OnlyADeputyStandsIn(AttendeeRole role, @Nullable AppointmentId deputyFor, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return role != AttendeeRole.DEPUTY && deputyFor != null;
    }
  }

  record StandsInForAMember(
      AppointmentId deputyFor,
      LocalDate day,
      boolean sitting,
      @Nullable SeatRole held,
      String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return !sitting || held != SeatRole.MEMBER;
    }
  }

  /// A deputy stands in for a member who is not present that day.
  record MemberIsAway(AppointmentId deputyFor, boolean present, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return present;
    }
  }

  record OneDeputyPerMember(AppointmentId deputyFor, boolean taken, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return taken;
    }
  }

  /// A companion (ledsager) is somebody's; nobody else is.
  record CompanionNamesAttendee(AttendeeRole role, @Nullable PersonId companionOf, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return (role == AttendeeRole.COMPANION) != (companionOf != null);
    }
  }

  record CompanionOfSomeoneAttending(PersonId companionOf, boolean attending, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return !attending;
    }
  }

  /// A presenter names what they present, an expert what they take part in; nobody else names
  /// cases.
  record PresenterNamesCases(AttendeeRole role, List<CaseId> cases, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return (role == AttendeeRole.PRESENTER || role == AttendeeRole.EXPERT) == cases.isEmpty();
    }
  }

  /// The case was proposed to this meeting and has not moved to another.
  record PresentedCaseIsHere(CaseId caseId, boolean known, String field) implements AttendanceRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  /// An expert comes because the council asked for one (S1); nobody else names a request.
  record ExpertNamesRequest(AttendeeRole role, @Nullable ExpertiseRequestId expertise, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return (role == AttendeeRole.EXPERT) != (expertise != null);
    }
  }

  /// An expert takes part in the case that the request is for, and in that only (S1). A request
  /// that does not exist is for none.
  record ExpertTakesPartInThatCaseOnly(
      ExpertiseRequestId expertise, List<CaseId> cases, boolean only, String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return !only;
    }
  }

  /// An organisation's apology with no person named is of one that had someone chosen.
  record ExpertWasChosen(
      ExpertiseRequestId expertise,
      @Nullable OrganisationId organisation,
      @Nullable PersonId person,
      boolean chosen,
      String field)
      implements AttendanceRule {
    @Override
    public boolean violated() {
      return !chosen;
    }
  }
}
