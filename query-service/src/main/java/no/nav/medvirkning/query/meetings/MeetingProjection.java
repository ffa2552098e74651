package no.nav.medvirkning.query.meetings;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [MeetingView], one for each meeting.
@Component
public final class MeetingProjection implements Projection<MeetingView> {

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Class<MeetingView> type() {
    return MeetingView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(MeetingEvent.class, MinutesEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("council", "timetable.firstDay", "_id"),
        Indexes.ascending("timetable.firstDay", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case MeetingEvent meeting -> Set.of(meeting.meeting().toString());
      case MinutesEvent minutes -> minuted(minutes);
      default -> Set.of();
    };
  }

  private static Set<String> minuted(MinutesEvent event) {
    return switch (event) {
      case MinutesDrafted e -> Set.of(e.meeting().toString());
      case MinutesEvent.MinutesRevised _,
          MinutesEvent.MinutesSigned _,
          MinutesEvent.MinutesCirculated _,
          MinutesEvent.RemarkMade _,
          MinutesEvent.MinutesApproved _,
          MinutesEvent.MinutesCorrected _,
          MinutesEvent.MinutesSentToCounty _,
          MinutesEvent.MinutesPublished _,
          MinutesEvent.PublicationWithdrawn _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable MeetingView apply(
      String key, @Nullable MeetingView view, DomainEvent event, EventContext context) {
    return switch (event) {
      case MeetingScheduled e ->
          MeetingView.scheduled(
              e.meeting(), e.council(), Timetable.of(e.days(), e.venue(), context.recordedAt()));
      case MeetingEvent e -> changed(Objects.requireNonNull(view), e, context);
      case MinutesDrafted e -> Objects.requireNonNull(view).minuted(e.minutes());
      default -> view;
    };
  }

  private static MeetingView changed(MeetingView view, MeetingEvent event, EventContext context) {
    return switch (event) {
      // MinutesDrafted, in the minutes' own stream, tells the same.
      case MeetingScheduled _, MinutesKept _ -> view;
      case MeetingRescheduled e ->
          view.rescheduled(e.days(), e.venue(), e.reason(), context.recordedAt());
      case MeetingCancelled e -> view.cancelled(e.reason(), context.recordedAt());
      case CaseProposed e ->
          view.withAgenda(
              agenda -> agenda.add(AgendaCase.proposed(e.caseId(), e.details(), e.late())));
      case CompetenceWeighed e -> {
        var weighed = new AgendaCase.Competence(e.outcome(), e.note());
        yield view.withAgenda(agenda -> agenda.change(e.caseId(), one -> one.weighed(weighed)));
      }
      case CaseWithdrawn e ->
          view.withAgenda(agenda -> agenda.change(e.caseId(), one -> one.withdrawn(e.reason())));
      case CasePostponed e ->
          view.withAgenda(
              agenda -> agenda.change(e.caseId(), one -> one.postponed(e.to(), e.reason())));
      case PostponedCaseTakenOver e ->
          view.withAgenda(agenda ->
              agenda.add(AgendaCase.takenOver(e.caseId(), e.details(), e.number(), e.from())));
      case AgendaApproved e -> {
        var approval = new Agenda.Approval(e.approvedBy(), e.approvedForUnit(), e.on());
        yield view.withAgenda(agenda -> agenda.approved(e.cases(), approval));
      }
      case NoticeSent e -> {
        var notice = new Agenda.Notice(e.on(), e.deadline(), e.late());
        yield view.withAgenda(agenda -> agenda.notified(notice, e.numbers())).notified();
      }
      case AttendanceRecorded e -> view.attended(new DayAttendance(e.day(), e.attendance()));
      case DeliberationRecorded e -> {
        var deliberation =
            new AgendaCase.Deliberation(e.deliberation(), e.outcome(), e.conclusion());
        yield view.withAgenda(
            agenda -> agenda.change(e.caseId(), one -> one.deliberated(deliberation)));
      }
      case FollowUpAdded e ->
          view.followedUp(
              new FollowUp(e.followUp(), e.caseId(), e.task(), e.owner(), e.due(), null, null));
      case FollowUpReassigned e ->
          view.changeFollowUp(e.followUp(), one -> one.reassigned(e.owner(), e.due()));
      case FollowUpCompleted e ->
          view.changeFollowUp(e.followUp(), one -> one.done(e.on(), e.result()));
      case MeetingClosed _ -> view.held();
      case CaseReleased e ->
          view.withAgenda(agenda -> agenda.change(e.caseId(), one -> one.released(e.on())));
    };
  }
}
