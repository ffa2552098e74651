package no.nav.medvirkning.command.expertise;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
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

  @Refuses(at = "/unit")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// A case is named with its council and its meeting.
  @Refuses(at = "/caseId")
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
  }

  @Refuses(at = "/meeting")
  record MeetingIsOfTheCouncil(MeetingId meeting, boolean sameCouncil)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }
  }

  @Refuses(at = "/meeting")
  record MeetingIsNotCancelled(MeetingId meeting, boolean cancelled)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return cancelled;
    }
  }

  @Refuses(at = "/caseId")
  record CaseIsInTheMeeting(CaseId caseId, boolean here) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !here;
    }
  }

  @Refuses(at = "/asked")
  record SomeoneIsAsked(int asked) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return asked == 0;
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

  @Refuses(at = "/neededBy")
  record NeededFromTodayOn(LocalDate neededBy, LocalDate today) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return neededBy.isBefore(today);
    }
  }

  @Refuses(at = "/neededBy")
  record NeededByTheMeeting(LocalDate neededBy, LocalDate lastDay) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return neededBy.isAfter(lastDay);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record RequestIsOpen(ExpertiseRequestId request, @Nullable LocalDate closedOn)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return closedOn != null;
    }
  }

  /// @param earliest the day of the latest step before
  record InOrderOfTime(LocalDate on, LocalDate earliest) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return on.isBefore(earliest);
    }
  }

  @Refuses(at = "/organisation")
  record OrganisationWasAsked(OrganisationId organisation, boolean asked)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !asked;
    }
  }

  @Refuses(at = "/person")
  record PersonIsNotErased(PersonId person, boolean erased) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record OfferedOnce(OrganisationId organisation, @Nullable PersonId person, boolean again)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record DeclinedOnce(OrganisationId organisation, boolean again) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  /// Whoever has been chosen takes part.
  @Refuses(as = Kind.CONFLICT)
  record DeclinedBeforeItsRepresentativeIsChosen(OrganisationId organisation, boolean chosen)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return chosen;
    }
  }

  /// Whom an organisation sends is its own choice among its people; the unit chooses among those it
  /// was offered.
  @Refuses(at = "/person")
  record ChosenAmongThoseOffered(OrganisationId organisation, PersonId person, boolean offered)
      implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !offered;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record ChosenOnce(PersonId person, boolean again) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  /// The organisations that were asked are told why nobody was chosen.
  @Refuses(at = "/reason")
  record UnmetTellsWhy(boolean met, boolean reason) implements ExpertiseRequestRule {
    @Override
    public boolean violated() {
      return !met && !reason;
    }
  }
}
