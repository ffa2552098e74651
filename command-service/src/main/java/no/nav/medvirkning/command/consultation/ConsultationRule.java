package no.nav.medvirkning.command.consultation;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for consultations: a paper goes out, answers come in by a deadline, a council takes
/// them up (S2).
sealed interface ConsultationRule extends Rule {

  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements ConsultationRule {
    @Override
    public boolean violated() {
      return !open;
    }

    @Override
    public String field() {
      return "/unit";
    }
  }

  /// A council asks through its host, which does its paperwork (S4).
  record CouncilIsHostedByTheUnit(CouncilId council, UnitNumber unit, UnitNumber host)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !host.equals(unit);
    }

    @Override
    public String field() {
      return "/council";
    }
  }

  /// A council that is suspended or dissolved neither asks nor answers.
  record CouncilIsActive(CouncilId council, LocalDate on, boolean active, String field)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !active;
    }
  }

  record SomeoneIsConsulted(int consulted) implements ConsultationRule {
    @Override
    public boolean violated() {
      return consulted == 0;
    }

    @Override
    public String field() {
      return "/consulted";
    }
  }

  record IsAnOrganisationOrACouncil(
      @Nullable OrganisationId organisation, @Nullable CouncilId council, String field)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return (organisation == null) == (council == null);
    }
  }

  record ConsultedOnce(boolean again, String field) implements ConsultationRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open, String field)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  record CouncilAsksOthers(CouncilId council, boolean itself, String field)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return itself;
    }
  }

  /// There is time to answer.
  record DeadlineIsAhead(LocalDate deadline, LocalDate today) implements ConsultationRule {
    @Override
    public boolean violated() {
      return deadline.isBefore(today);
    }

    @Override
    public String field() {
      return "/deadline";
    }
  }

  /// The answers are for a meeting of the council that asks.
  record MeetingIsOfTheAskingCouncil(MeetingId meeting, boolean sameCouncil)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }

    @Override
    public String field() {
      return "/meeting";
    }
  }

  record MeetingIsNotCancelled(MeetingId meeting, boolean cancelled) implements ConsultationRule {
    @Override
    public boolean violated() {
      return cancelled;
    }

    @Override
    public String field() {
      return "/meeting";
    }
  }

  /// The meeting can take up what was answered in time (S2).
  record AnswersAreDueByTheMeeting(LocalDate deadline, LocalDate firstDay)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return deadline.isAfter(firstDay);
    }

    @Override
    public String field() {
      return "/deadline";
    }
  }

  /// @param earliest the day of the step that comes before in a consultation's life
  record InOrderOfTime(LocalDate on, LocalDate earliest) implements ConsultationRule {
    @Override
    public boolean violated() {
      return on.isBefore(earliest);
    }
  }

  record ConsultationIsOpen(ConsultationId consultation, @Nullable LocalDate closedOn)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return closedOn != null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record DeadlineIsExtended(LocalDate deadline, LocalDate present) implements ConsultationRule {
    @Override
    public boolean violated() {
      return !deadline.isAfter(present);
    }

    @Override
    public String field() {
      return "/deadline";
    }
  }

  /// Who was not asked has a voice through an umbrella that was, or not here.
  record AnswererWasAsked(
      @Nullable OrganisationId organisation, @Nullable CouncilId council, boolean asked)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !asked;
    }

    @Override
    public String field() {
      return "/from";
    }
  }

  /// A council answers for itself; only an organisation has members to answer for.
  record OnlyAnOrganisationAnswersForMembers(@Nullable CouncilId council, int members)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return council != null && members > 0;
    }

    @Override
    public String field() {
      return "/members";
    }
  }

  record MemberIsNamedOnce(OrganisationId member, boolean again, String field)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  /// An organisation cannot be answered for by one that it does not belong to on that day.
  record AnswersForThoseUnderIt(
      OrganisationId umbrella, OrganisationId member, LocalDate on, boolean under, String field)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !under;
    }
  }

  record SomeoneHasNotAnswered(int unanswered) implements ConsultationRule {
    @Override
    public boolean violated() {
      return unanswered == 0;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Those who were asked have the time they were given: the deadline's day counts.
  record ClosesWhenDueOrAnswered(LocalDate deadline, LocalDate on, List<Consulted> unanswered)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !on.isAfter(deadline) && !unanswered.isEmpty();
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// What came of it is told when nothing more can come in.
  record ConsultationIsClosed(ConsultationId consultation, @Nullable LocalDate closedOn)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return closedOn == null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// The meeting is of the council that asked, or of one that the unit hosts where no council
  /// asked.
  record SummarisedForTheOneThatAsked(MeetingId meeting, boolean ofTheAsker)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !ofTheAsker;
    }

    @Override
    public String field() {
      return "/meeting";
    }
  }

  record CaseIsInTheMeeting(CaseId caseId, boolean here) implements ConsultationRule {
    @Override
    public boolean violated() {
      return !here;
    }

    @Override
    public String field() {
      return "/caseId";
    }
  }
}
