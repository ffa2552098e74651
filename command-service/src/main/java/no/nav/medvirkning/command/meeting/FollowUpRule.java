package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for follow-ups (oppfølgingspunkter): an owner and a due date, so that nothing is left
/// to nobody.
sealed interface FollowUpRule extends Rule {

  record FollowUpIsNew(FollowUpId followUp, boolean taken) implements FollowUpRule {
    @Override
    public boolean violated() {
      return taken;
    }

    @Override
    public String field() {
      return "/followUp";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record FollowUpOfThisMeeting(FollowUpId followUp, boolean known) implements FollowUpRule {
    @Override
    public boolean violated() {
      return !known;
    }

    @Override
    public String field() {
      return "/followUp";
    }
  }

  record FollowUpIsOpen(FollowUpId followUp, boolean completed) implements FollowUpRule {
    @Override
    public boolean violated() {
      return completed;
    }

    @Override
    public String field() {
      return "/followUp";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record HasOneOwner(
      @Nullable UnitNumber unit, @Nullable OrganisationId organisation, @Nullable PersonId person)
      implements FollowUpRule {
    @Override
    public boolean violated() {
      return Stream.of(unit, organisation, person).filter(Objects::nonNull).count() != 1;
    }

    @Override
    public String field() {
      return "/owner";
    }
  }

  record NotDueBeforeToday(LocalDate due, LocalDate today) implements FollowUpRule {
    @Override
    public boolean violated() {
      return due.isBefore(today);
    }

    @Override
    public String field() {
      return "/due";
    }
  }
}
