package no.nav.medvirkning.command.feedback;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for measures (tiltak): an owner and a due date, and an end that is told.
sealed interface MeasureRule extends Rule {

  @Refuses(at = "/measure", as = Kind.CONFLICT)
  record MeasureIsNew(MeasureId measure, boolean taken) implements MeasureRule {
    @Override
    public boolean violated() {
      return taken;
    }
  }

  @Refuses(at = "/measure")
  record MeasureOfThisFeedback(MeasureId measure, boolean known) implements MeasureRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  @Refuses(at = "/measure", as = Kind.CONFLICT)
  record MeasureIsOpen(MeasureId measure, boolean ended) implements MeasureRule {
    @Override
    public boolean violated() {
      return ended;
    }
  }

  @Refuses(at = "/owner")
  record HasOneOwner(
      @Nullable UnitNumber unit, @Nullable OrganisationId organisation, @Nullable PersonId person)
      implements MeasureRule {
    @Override
    public boolean violated() {
      return Stream.of(unit, organisation, person).filter(Objects::nonNull).count() != 1;
    }
  }

  @Refuses(at = "/due")
  record NotDueBeforeToday(LocalDate due, LocalDate today) implements MeasureRule {
    @Override
    public boolean violated() {
      return due.isBefore(today);
    }
  }
}
