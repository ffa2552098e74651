package no.nav.medvirkning.query.followups;

import java.time.LocalDate;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.cases.CaseView;
import no.nav.medvirkning.query.meetings.FollowUpState;
import no.nav.medvirkning.query.meetings.OwnerLine;
import no.nav.medvirkning.query.names.Names;
import org.jspecify.annotations.Nullable;

/// A follow-up of a council, with the case it came from.
public record FollowUpInList(
    FollowUpId id,
    MeetingId meeting,
    @Nullable FromCase fromCase,
    String task,
    OwnerLine owner,
    LocalDate due,
    FollowUpState state,
    @Nullable LocalDate doneOn,
    @Nullable String result) {

  public record FromCase(CaseId id, @Nullable CaseNumber number, String title) {}

  static FollowUpInList from(
      FollowUpView view, @Nullable CaseView from, Names names, LocalDate today) {
    var followUp = view.followUp();
    return new FollowUpInList(
        view.id(),
        view.meeting(),
        from == null ? null : new FromCase(from.id(), from.number(), from.details().title()),
        followUp.task(),
        OwnerLine.from(followUp.owner(), names),
        followUp.due(),
        followUp.stateOn(today),
        followUp.doneOn(),
        followUp.result());
  }
}
