package no.nav.medvirkning.command.expertise;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for expertise requests: a unit asks, organisations offer or decline, the unit chooses
/// (S1).
sealed interface ExpertiseRequestRule extends Rule {

  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !open;
    }

    @Override
    public String field() {
      return "/unit";
    }
  }

  /// A case is named with its council and its meeting.
  record IsForACaseOrAProject(
      @Nullable CouncilId council,
      @Nullable MeetingId meeting,
      @Nullable CaseId caseId,
      boolean project)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      var whole = council != null && meeting != null && caseId != null;
      var none = council == null && meeting == null && caseId == null;
      return project ? !none : !whole;
    }

    @Override
    public String field() {
      return "/caseId";
    }
  }

  record MeetingIsOfTheCouncil(MeetingId meeting, boolean sameCouncil)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }

    @Override
    public String field() {
      return "/meeting";
    }
  }

  record MeetingIsNotCancelled(MeetingId meeting, boolean cancelled)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return cancelled;
    }

    @Override
    public String field() {
      return "/meeting";
    }
  }

  record CaseIsInTheMeeting(CaseId caseId, boolean here) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !here;
    }

    @Override
    public String field() {
      return "/caseId";
    }
  }

  record SomeoneIsAsked(int asked) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return asked == 0;
    }

    @Override
    public String field() {
      return "/asked";
    }
  }

  record AskedOnce(OrganisationId organisation, boolean again, String field)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open, String field)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  record NeededFromTodayOn(LocalDate neededBy, LocalDate today) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return neededBy.isBefore(today);
    }

    @Override
    public String field() {
      return "/neededBy";
    }
  }

  record NeededByTheMeeting(LocalDate neededBy, LocalDate lastDay) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return neededBy.isAfter(lastDay);
    }

    @Override
    public String field() {
      return "/neededBy";
    }
  }

  record RequestIsOpen(ExpertiseRequestId request, @Nullable LocalDate closedOn)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return closedOn != null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// @param earliest the day of the latest step before
  record InOrderOfTime(LocalDate on, LocalDate earliest) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return on.isBefore(earliest);
    }
  }

  record OrganisationWasAsked(OrganisationId organisation, boolean asked)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !asked;
    }

    @Override
    public String field() {
      return "/organisation";
    }
  }

  record PersonIsNotErased(PersonId person, boolean erased) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return erased;
    }

    @Override
    public String field() {
      return "/person";
    }
  }

  record OfferedOnce(OrganisationId organisation, @Nullable PersonId person, boolean again)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return again;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record DeclinedOnce(OrganisationId organisation, boolean again) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return again;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Whoever has been chosen takes part.
  record DeclinedBeforeItsRepresentativeIsChosen(OrganisationId organisation, boolean chosen)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return chosen;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Whom an organisation sends is its own choice among its people; the unit chooses among those it
  /// was offered.
  record ChosenAmongThoseOffered(OrganisationId organisation, PersonId person, boolean offered)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !offered;
    }

    @Override
    public String field() {
      return "/person";
    }
  }

  record ChosenOnce(PersonId person, boolean again) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return again;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// The organisations that were asked are told why nobody was chosen.
  record UnmetTellsWhy(boolean met, boolean reason) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !met && !reason;
    }

    @Override
    public String field() {
      return "/reason";
    }
  }
}
