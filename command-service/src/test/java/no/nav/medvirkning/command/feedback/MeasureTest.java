package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.feedback.FeedbackFixtures.FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.KEY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVED_ON;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.STANGE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TODAY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.anonymous;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.assessed;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.feedback;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.said;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ChangeMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.CompleteMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.DropMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.PlanMeasure;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import org.junit.jupiter.api.Test;

/// What is to be done because of a feedback.
class MeasureTest {

  private static final MeasureId MEASURE = MeasureId.of("00000000-0000-4000-8000-000000004001");
  private static final LocalDate DUE = TODAY.plusMonths(1);
  private static final Owner NAV = new Owner(HAMAR, null, null);
  private static final FreeText WHAT = new FreeText("Flere på telefonen");
  private static final FreeText WORDS = new FreeText("Fordi");

  private final Specification feedback = feedback().given(anonymous(), assessed());

  private static PlanMeasure plan(Owner owner, LocalDate due) {
    return new PlanMeasure(FEEDBACK, MEASURE, WHAT, owner, due);
  }

  private static ChangeMeasure change(Owner owner, LocalDate due) {
    return new ChangeMeasure(FEEDBACK, MEASURE, WHAT, owner, due);
  }

  private static MeasurePlanned planned() {
    return new MeasurePlanned(KEY, MEASURE, said(2, "Flere på telefonen"), NAV, DUE);
  }

  @Test
  void aMeasureHasAnOwnerAndADueDate() {
    feedback.when(plan(NAV, DUE)).then(planned());
  }

  @Test
  void aMeasureIsPlannedOnce() {
    feedback.given(planned()).when(plan(NAV, DUE)).thenRefused("feedback.measure-is-new");
    feedback
        .given(new MeasureDropped(KEY, MEASURE, said(3, "Nei"), TODAY))
        .when(plan(NAV, DUE))
        .thenRefused("feedback.measure-is-new");
  }

  @Test
  void aMeasureOfNobodyIsRefused() {
    feedback.when(plan(new Owner(null, null, null), DUE)).thenRefused("feedback.has-one-owner");
    feedback.when(plan(new Owner(HAMAR, FFO, null), DUE)).thenRefused("feedback.has-one-owner");
  }

  @Test
  void aMeasureIsNotDueAlready() {
    feedback.when(plan(NAV, TODAY.minusDays(1))).thenRefused("feedback.not-due-before-today");
  }

  @Test
  void aClosedUnitIsAskedNothing() {
    feedback
        .given(new UnitClosed(STANGE, RECEIVED_ON, List.of()))
        .when(plan(new Owner(STANGE, null, null), DUE))
        .thenRefused("feedback.unit-is-open");
  }

  @Test
  void aClosedOrganisationIsAskedNothing() {
    feedback
        .given(new OrganisationClosed(FFO, RECEIVED_ON))
        .when(plan(new Owner(null, FFO, null), DUE))
        .thenRefused("feedback.organisation-is-open");
  }

  @Test
  void anErasedPersonIsAskedNothing() {
    feedback
        .given(new PersonErased(SECRETARY))
        .when(plan(new Owner(null, null, SECRETARY), DUE))
        .thenRefused("feedback.person-is-not-erased");
  }

  @Test
  void aMeasureIsChanged() {
    var ffo = new Owner(null, FFO, null);
    feedback
        .given(planned())
        .when(change(ffo, DUE))
        .then(new MeasureChanged(KEY, MEASURE, said(3, "Flere på telefonen"), ffo, DUE));
  }

  @Test
  void aChangedMeasureHasAnOwnerAndADueDateToo() {
    feedback
        .given(planned())
        .when(change(new Owner(null, null, null), DUE))
        .thenRefused("feedback.has-one-owner");
    feedback.when(change(NAV, TODAY.minusDays(1))).thenRefused("feedback.not-due-before-today");
  }

  @Test
  void aMeasureIsCompletedWithItsResult() {
    feedback
        .given(planned())
        .when(new CompleteMeasure(FEEDBACK, MEASURE, new FreeText("To til"), TODAY))
        .then(new MeasureCompleted(KEY, MEASURE, said(3, "To til"), TODAY));
  }

  @Test
  void orDroppedWithTheReason() {
    feedback
        .given(planned())
        .when(new DropMeasure(FEEDBACK, MEASURE, new FreeText("Ikke råd"), TODAY))
        .then(new MeasureDropped(KEY, MEASURE, said(3, "Ikke råd"), TODAY));
  }

  @Test
  void anUnknownMeasureIsNotWorkedOn() {
    for (var command :
        List.of(
            change(NAV, DUE),
            new CompleteMeasure(FEEDBACK, MEASURE, WORDS, TODAY),
            new DropMeasure(FEEDBACK, MEASURE, WORDS, TODAY))) {
      feedback.when(command).thenRefused("feedback.measure-of-this-feedback");
    }
  }

  @Test
  void aMeasureThatHasEndedIsNotWorkedOn() {
    feedback.given(planned(), new MeasureCompleted(KEY, MEASURE, said(3, "To til"), TODAY));
    for (var command :
        List.of(
            change(NAV, DUE),
            new CompleteMeasure(FEEDBACK, MEASURE, WORDS, TODAY),
            new DropMeasure(FEEDBACK, MEASURE, WORDS, TODAY))) {
      feedback.when(command).thenRefused("feedback.measure-is-open");
    }
  }

  @Test
  void aMeasureDoesNotEndInTheFuture() {
    feedback
        .given(planned())
        .when(new CompleteMeasure(FEEDBACK, MEASURE, WORDS, TODAY.plusDays(1)))
        .thenRefused("feedback.not-in-the-future");
    feedback
        .when(new DropMeasure(FEEDBACK, MEASURE, WORDS, TODAY.plusDays(1)))
        .thenRefused("feedback.not-in-the-future");
  }
}
