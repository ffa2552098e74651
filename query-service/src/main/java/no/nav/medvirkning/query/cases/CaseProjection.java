package no.nav.medvirkning.query.cases;

import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.CaseId;
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
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.query.meetings.AgendaCase.Competence;
import no.nav.medvirkning.query.meetings.AgendaCase.Deliberation;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [CaseView], one for each case.
@Component
public final class CaseProjection implements Projection<CaseView> {

  @Override
  public String name() {
    return "cases";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Class<CaseView> type() {
    return CaseView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(MeetingEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("council", "order", "_id"),
        Indexes.ascending("council", "year", "order", "_id"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof MeetingEvent meeting
        ? cases(meeting).stream().map(CaseId::toString).collect(toSet())
        : Set.of();
  }

  private static Set<CaseId> cases(MeetingEvent event) {
    return switch (event) {
      case CaseProposed e -> Set.of(e.caseId());
      case CompetenceWeighed e -> Set.of(e.caseId());
      case CaseWithdrawn e -> Set.of(e.caseId());
      case CasePostponed e -> Set.of(e.caseId());
      case AgendaApproved e -> Set.copyOf(e.cases());
      case NoticeSent e -> e.numbers().stream().map(NumberedCase::caseId).collect(toSet());
      case DeliberationRecorded e -> Set.of(e.caseId());
      case CaseReleased e -> Set.of(e.caseId());
      // The other half of CasePostponed, which tells all that this view needs.
      case PostponedCaseTakenOver _ -> Set.of();
      case MeetingScheduled _,
          MeetingRescheduled _,
          MeetingCancelled _,
          MeetingClosed _,
          MinutesKept _ ->
          Set.of();
      case AttendanceRecorded _, FollowUpAdded _, FollowUpReassigned _, FollowUpCompleted _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable CaseView apply(
      String key, @Nullable CaseView view, DomainEvent event, EventContext context) {
    return switch (event) {
      case CaseProposed e ->
          CaseView.proposed(e.caseId(), e.council(), e.details(), e.late(), e.meeting());
      case MeetingEvent e -> changed(key, Objects.requireNonNull(view), e);
      default -> view;
    };
  }

  private static CaseView changed(String key, CaseView view, MeetingEvent event) {
    return switch (event) {
      case CompetenceWeighed e -> view.weighed(new Competence(e.outcome(), e.note()));
      case CaseWithdrawn e -> view.withdrawn(e.reason());
      case CasePostponed e -> view.postponed(new CaseView.Move(e.meeting(), e.to(), e.reason()));
      case AgendaApproved _ -> view.onAgenda();
      case NoticeSent e ->
          e.numbers().stream()
              .filter(each -> each.caseId().toString().equals(key))
              .findFirst()
              .map(each -> view.numbered(each.number()))
              .orElse(view);
      case DeliberationRecorded e ->
          view.deliberated(new Deliberation(e.deliberation(), e.outcome(), e.conclusion()));
      case CaseReleased e -> view.released(e.on());
      case CaseProposed _, PostponedCaseTakenOver _ -> view;
      case MeetingScheduled _,
          MeetingRescheduled _,
          MeetingCancelled _,
          MeetingClosed _,
          MinutesKept _ ->
          view;
      case AttendanceRecorded _, FollowUpAdded _, FollowUpReassigned _, FollowUpCompleted _ -> view;
    };
  }
}
