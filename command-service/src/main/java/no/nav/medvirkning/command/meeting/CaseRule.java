package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.command.platform.text.InvalidText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// The rules for the cases of a meeting. They never carry a title: it may be confidential.
sealed interface CaseRule extends Rule {

  @Refuses(at = "/caseId", as = Kind.CONFLICT)
  record CaseIsNew(CaseId caseId, boolean taken) implements CaseRule {
    @Override
    public boolean violated() {
      return taken;
    }
  }

  record CaseOfThisMeeting(CaseId caseId, boolean known, @Nullable String field)
      implements CaseRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record CaseIsOpen(CaseId caseId, CaseState state, @Nullable String field) implements CaseRule {
    @Override
    public boolean violated() {
      return state != CaseState.OPEN;
    }
  }

  /// Approval of the former minutes is itself a case, and names them; no other case does.
  @Refuses(at = "/minutes")
  record NamesMinutesToApprove(CaseKind kindOfCase, @Nullable MinutesId minutes)
      implements CaseRule {
    @Override
    public boolean violated() {
      return (kindOfCase == CaseKind.MINUTES_APPROVAL) != (minutes != null);
    }
  }

  @Refuses(at = "/minutes")
  record MinutesOfThisCouncil(MinutesId minutes, boolean sameCouncil) implements CaseRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }
  }

  /// The council approves what its members have been able to read, and once.
  @Refuses(at = "/minutes")
  record MinutesAwaitApproval(MinutesId minutes, boolean await) implements CaseRule {
    @Override
    public boolean violated() {
      return !await;
    }
  }

  @Refuses(at = "/minutes")
  record MinutesOfAnEarlierMeeting(MinutesId minutes, LocalDate heldOn, LocalDate firstDay)
      implements CaseRule {
    @Override
    public boolean violated() {
      return !heldOn.isBefore(firstDay);
    }
  }

  /// A case that is public before the meeting is not confidential in it (S4: confidential is what
  /// is laid before the council "før de er offentlig tilgjengelige").
  @Refuses(at = "/confidential/until")
  record ConfidentialUntilTheMeeting(LocalDate until, LocalDate firstDay) implements CaseRule {
    @Override
    public boolean violated() {
      return until.isBefore(firstDay);
    }
  }

  /// The capacity of a presenter is a text like any other: one line, and no national identity
  /// number.
  record CapacityIsPlainText(String capacity, String field) implements CaseRule {
    @Override
    public boolean violated() {
      try {
        return new Title(capacity).value().isEmpty();
      } catch (InvalidText _) {
        return true;
      }
    }
  }

  @Refuses(at = "/cases")
  record AgendaHasACase(int cases) implements CaseRule {
    @Override
    public boolean violated() {
      return cases == 0;
    }
  }

  @Refuses(at = "/cases")
  record CasesListedOnce(List<CaseId> cases) implements CaseRule {
    @Override
    public boolean violated() {
      return new HashSet<>(cases).size() < cases.size();
    }
  }

  /// "Før saker settes på agendaen i brukerutvalg, må det vurderes om brukerutvalget har kompetanse
  /// på feltet" (S2).
  record CompetenceIsWeighed(CaseId caseId, boolean weighed, @Nullable String field)
      implements CaseRule {
    @Override
    public boolean violated() {
      return !weighed;
    }
  }

  record WithinCompetence(
      CaseId caseId, @Nullable CompetenceOutcome outcome, @Nullable String field)
      implements CaseRule {
    @Override
    public boolean violated() {
      return outcome == CompetenceOutcome.OUTSIDE_COMPETENCE;
    }
  }

  /// What is deliberated stood in the notice with its number.
  @Refuses(at = "/caseId")
  record CaseStoodInTheNotice(CaseId caseId, boolean stood) implements CaseRule {
    @Override
    public boolean violated() {
      return !stood;
    }
  }

  /// Recorded again, a deliberation replaces the former one; a case that left the meeting has none.
  @Refuses(at = "/caseId", as = Kind.CONFLICT)
  record CaseIsStillHere(CaseId caseId, CaseState state) implements CaseRule {
    @Override
    public boolean violated() {
      return state == CaseState.WITHDRAWN || state == CaseState.POSTPONED;
    }
  }

  /// A council advises and never decides (S4): the only thing it approves is its own minutes.
  @Refuses(at = "/outcome")
  record OnlyMinutesAreApproved(CaseKind kindOfCase, OutcomeKind outcome) implements CaseRule {
    @Override
    public boolean violated() {
      return kindOfCase != CaseKind.MINUTES_APPROVAL
          && (outcome == OutcomeKind.APPROVED || outcome == OutcomeKind.APPROVED_WITH_REMARKS);
    }
  }

  @Refuses(at = "/to")
  record PostponedToAnotherMeeting(MeetingId meeting, MeetingId to) implements CaseRule {
    @Override
    public boolean violated() {
      return meeting.equals(to);
    }
  }

  @Refuses(at = "/to")
  record PostponedWithinTheCouncil(MeetingId to, boolean sameCouncil) implements CaseRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }
  }

  @Refuses(at = "/to")
  record PostponedToAPlannedMeeting(MeetingId to, MeetingState state) implements CaseRule {
    @Override
    public boolean violated() {
      return state != MeetingState.PLANNED;
    }
  }

  @Refuses(at = "/caseId")
  record CaseIsConfidential(CaseId caseId, LocalDate on, @Nullable Confidentiality confidentiality)
      implements CaseRule {
    @Override
    public boolean violated() {
      return confidentiality == null || !confidentiality.holdsOn(on);
    }
  }

  @Refuses(at = "/caseId", as = Kind.CONFLICT)
  record CaseIsReleasedOnce(CaseId caseId, boolean released) implements CaseRule {
    @Override
    public boolean violated() {
      return released;
    }
  }

  /// A postponed case is released in the meeting where it is now.
  @Refuses(at = "/caseId", as = Kind.CONFLICT)
  record CaseIsReleasedWhereItIs(CaseId caseId, CaseState state) implements CaseRule {
    @Override
    public boolean violated() {
      return state == CaseState.POSTPONED;
    }
  }
}
