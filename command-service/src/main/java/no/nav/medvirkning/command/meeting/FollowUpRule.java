package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for follow-ups (oppfølgingspunkter): an owner and a due date, so that nothing is left
/// to nobody.
sealed interface FollowUpRule extends Rule {

  @Refuses(at = "/followUp", as = Kind.CONFLICT)
  record FollowUpIsNew(FollowUpId followUp, boolean taken) implements FollowUpRule {
    @Override
    public boolean violated() {
      return taken;
    }
  }

  @Refuses(at = "/followUp")
  record FollowUpOfThisMeeting(FollowUpId followUp, boolean known) implements FollowUpRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  @Refuses(at = "/followUp", as = Kind.CONFLICT)
  record FollowUpIsOpen(FollowUpId followUp, boolean completed) implements FollowUpRule {
    @Override
    public boolean violated() {
      return completed;
    }
  }

  @Refuses(at = "/owner")
  record HasOneOwner(
      @Nullable UnitNumber unit, @Nullable OrganisationId organisation, @Nullable PersonId person)
      implements FollowUpRule {
    @Override
    public boolean violated() {
      return Stream.of(unit, organisation, person).filter(Objects::nonNull).count() != 1;
    }
  }

  @Refuses(at = "/due")
  record NotDueBeforeToday(LocalDate due, LocalDate today) implements FollowUpRule {
    @Override
    public boolean violated() {
      return due.isBefore(today);
    }
  }
}
