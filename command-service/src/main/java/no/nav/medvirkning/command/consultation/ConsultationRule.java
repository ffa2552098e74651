package no.nav.medvirkning.command.consultation;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Refuses;
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

  @Refuses(at = "/unit")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements ConsultationRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// A council asks through its host, which does its paperwork (S4).
  @Refuses(at = "/council")
  record CouncilIsHostedByTheUnit(CouncilId council, UnitNumber unit, UnitNumber host)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !host.equals(unit);
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

  @Refuses(at = "/consulted")
  record SomeoneIsConsulted(int consulted) implements ConsultationRule {
    @Override
    public boolean violated() {
      return consulted == 0;
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
  @Refuses(at = "/deadline")
  record DeadlineIsAhead(LocalDate deadline, LocalDate today) implements ConsultationRule {
    @Override
    public boolean violated() {
      return deadline.isBefore(today);
    }
  }

  /// The answers are for a meeting of the council that asks.
  @Refuses(at = "/meeting")
  record MeetingIsOfTheAskingCouncil(MeetingId meeting, boolean sameCouncil)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }
  }

  @Refuses(at = "/meeting")
  record MeetingIsNotCancelled(MeetingId meeting, boolean cancelled) implements ConsultationRule {
    @Override
    public boolean violated() {
      return cancelled;
    }
  }

  /// The meeting can take up what was answered in time (S2).
  @Refuses(at = "/deadline")
  record AnswersAreDueByTheMeeting(LocalDate deadline, LocalDate firstDay)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return deadline.isAfter(firstDay);
    }
  }

  /// @param earliest the day of the step that comes before in a consultation's life
  record InOrderOfTime(LocalDate on, LocalDate earliest) implements ConsultationRule {
    @Override
    public boolean violated() {
      return on.isBefore(earliest);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record ConsultationIsOpen(ConsultationId consultation, @Nullable LocalDate closedOn)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return closedOn != null;
    }
  }

  @Refuses(at = "/deadline")
  record DeadlineIsExtended(LocalDate deadline, LocalDate present) implements ConsultationRule {
    @Override
    public boolean violated() {
      return !deadline.isAfter(present);
    }
  }

  /// Who was not asked has a voice through an umbrella that was, or not here.
  @Refuses(at = "/from")
  record AnswererWasAsked(
      @Nullable OrganisationId organisation, @Nullable CouncilId council, boolean asked)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !asked;
    }
  }

  /// A council answers for itself; only an organisation has members to answer for.
  @Refuses(at = "/members")
  record OnlyAnOrganisationAnswersForMembers(@Nullable CouncilId council, int members)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return council != null && members > 0;
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

  @Refuses(as = Kind.CONFLICT)
  record SomeoneHasNotAnswered(int unanswered) implements ConsultationRule {
    @Override
    public boolean violated() {
      return unanswered == 0;
    }
  }

  /// Those who were asked have the time they were given: the deadline's day counts.
  @Refuses(as = Kind.CONFLICT)
  record ClosesWhenDueOrAnswered(LocalDate deadline, LocalDate on, List<Consulted> unanswered)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !on.isAfter(deadline) && !unanswered.isEmpty();
    }
  }

  /// What came of it is told when nothing more can come in.
  @Refuses(as = Kind.CONFLICT)
  record ConsultationIsClosed(ConsultationId consultation, @Nullable LocalDate closedOn)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return closedOn == null;
    }
  }

  /// The meeting is of the council that asked, or of one that the unit hosts where no council
  /// asked.
  @Refuses(at = "/meeting")
  record SummarisedForTheOneThatAsked(MeetingId meeting, boolean ofTheAsker)
      implements ConsultationRule {
    @Override
    public boolean violated() {
      return !ofTheAsker;
    }
  }

  @Refuses(at = "/caseId")
  record CaseIsInTheMeeting(CaseId caseId, boolean here) implements ConsultationRule {
    @Override
    public boolean violated() {
      return !here;
    }
  }
}
