package no.nav.medvirkning.command.feedback;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for measures (tiltak): an owner and a due date, and an end that is told.
sealed interface MeasureRule extends Rule {

  record MeasureIsNew(MeasureId measure, boolean taken) implements MeasureRule {
    @Override
    public boolean violated() {
      return taken;
    }

    @Override
    public String field() {
      return "/measure";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record MeasureOfThisFeedback(MeasureId measure, boolean known) implements MeasureRule {
    @Override
    public boolean violated() {
      return !known;
    }

    @Override
    public String field() {
      return "/measure";
    }
  }

  record MeasureIsOpen(MeasureId measure, boolean ended) implements MeasureRule {
    @Override
    public boolean violated() {
      return ended;
    }

    @Override
    public String field() {
      return "/measure";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record HasOneOwner(
      @Nullable UnitNumber unit, @Nullable OrganisationId organisation, @Nullable PersonId person)
      implements MeasureRule {
    @Override
    public boolean violated() {
      return Stream.of(unit, organisation, person).filter(Objects::nonNull).count() != 1;
    }

    @Override
    public String field() {
      return "/owner";
    }
  }

  record NotDueBeforeToday(LocalDate due, LocalDate today) implements MeasureRule {
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
