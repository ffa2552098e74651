package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.feedback.FeedbackFixtures.ADDRESSEE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COUNTY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.DIRECTORATE_CALLER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVED_ON;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TODAY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.feedback;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.feedback.DeadlinesCommand.SetDeadlines;
import no.nav.medvirkning.command.feedback.DeadlinesCommand.SetNationalDeadlines;
import no.nav.medvirkning.command.feedback.DeadlinesCommand.WithdrawDeadlines;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesWithdrawn;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static final FeedbackDeadlines QUICK = new FeedbackDeadlines(1, 2, 3);

  private final Specification deadlines = feedback();

  private static SetDeadlines set(LocalDate from) {
    return new SetDeadlines(HAMAR, QUICK, from);
  }

  @Test
  void aUnitSetsItsOwn() {
    deadlines.when(set(TODAY)).then(new DeadlinesSet(HAMAR, QUICK, TODAY));
    deadlines
        .when(set(TODAY.plusDays(1)))
        .then(
            new DeadlinesSet(HAMAR, QUICK, TODAY),
            new DeadlinesSet(HAMAR, QUICK, TODAY.plusDays(1)));
  }

  @Test
  void nobodySetsThoseOfAnotherUnit() {
    deadlines.by(RECEIVER).when(set(TODAY)).thenRefused("platform.unit-within-reach");
    deadlines.by(DIRECTORATE_CALLER).when(set(TODAY)).thenRefused("platform.unit-within-reach");
    deadlines
        .given(new DeadlinesSet(HAMAR, QUICK, TODAY))
        .by(COUNTY)
        .when(set(TODAY))
        .thenRefused("platform.exists");
  }

  @Test
  void theUnitExistsAndIsOpen() {
    deadlines
        .when(new SetDeadlines(new UnitNumber("9999"), QUICK, TODAY))
        .thenRefused("platform.exists");
    deadlines
        .given(new UnitClosed(HAMAR, TODAY, List.of()))
        .when(set(TODAY.plusDays(1)))
        .thenRefused("feedback.unit-is-open");
  }

  @Test
  void theDirectorateSetsTheNationalOnes() {
    deadlines
        .by(DIRECTORATE_CALLER)
        .when(new SetNationalDeadlines(QUICK, TODAY))
        .then(new DeadlinesSet(null, QUICK, TODAY));
  }

  @Test
  void nobodyElseDoes() {
    deadlines
        .when(new SetNationalDeadlines(QUICK, TODAY))
        .thenRefused("platform.role-may-use-command");
  }

  @Test
  void whatWasPromisedStands() {
    deadlines.when(set(TODAY.minusDays(1))).thenRefused("feedback.hold-from-today-on");
    deadlines
        .by(DIRECTORATE_CALLER)
        .when(new SetNationalDeadlines(QUICK, TODAY.minusDays(1)))
        .thenRefused("feedback.hold-from-today-on");
    deadlines
        .by(ADDRESSEE)
        .given(new DeadlinesSet(HAMAR, QUICK, RECEIVED_ON))
        .when(new WithdrawDeadlines(HAMAR, TODAY.minusDays(1)))
        .thenRefused("feedback.hold-from-today-on");
  }

  @Test
  void whatWasDecidedThenHeldFromThenOn() {
    deadlines
        .happenedOn(RECEIVED_ON)
        .when(set(RECEIVED_ON))
        .then(new DeadlinesSet(HAMAR, QUICK, RECEIVED_ON));
  }

  @Test
  void theDeadlinesAreInOrder() {
    for (var wrong :
        List.of(
            new FeedbackDeadlines(0, 2, 3),
            new FeedbackDeadlines(2, 1, 3),
            new FeedbackDeadlines(1, 3, 2),
            new FeedbackDeadlines(1, 2, 367))) {
      deadlines
          .when(new SetDeadlines(HAMAR, wrong, TODAY))
          .thenRefused("feedback.deadlines-are-in-order");
    }
    deadlines.when(new SetDeadlines(HAMAR, new FeedbackDeadlines(1, 1, 366), TODAY)).thenEvents();
  }

  @Test
  void aUnitFollowsTheNationalOnesAgain() {
    deadlines
        .given(new DeadlinesSet(HAMAR, QUICK, RECEIVED_ON))
        .when(new WithdrawDeadlines(HAMAR, TODAY))
        .then(new DeadlinesWithdrawn(HAMAR, TODAY));
    deadlines
        .when(new WithdrawDeadlines(HAMAR, TODAY))
        .thenRefusedAfter("feedback.unit-has-deadlines-of-its-own");
  }

  @Test
  void aUnitWithoutAnyHasNoneToWithdraw() {
    deadlines.when(new WithdrawDeadlines(HAMAR, TODAY)).thenRefused("platform.exists");
  }
}
