package no.nav.medvirkning.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.query.meetings.CaseLine;
import no.nav.medvirkning.query.meetings.FollowUpLine;
import no.nav.medvirkning.query.meetings.MeetingSummary;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.meetings.Neighbours;
import no.nav.medvirkning.query.meetings.Participation;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.PersonName;
import org.jspecify.annotations.Nullable;

/// The whole minutes, as those within reach read them: what the meeting recorded, and the life of
/// the minutes.
///
/// @param participants all who were there on any day, presenters apart
/// @param previousMeeting Noark 5 M221
/// @param nextMeeting Noark 5 M222; null for a council's last meeting
public record MinutesInFull(
    MinutesId id,
    CouncilName council,
    MeetingId meeting,
    MinutesState state,
    boolean published,
    List<MeetingDay> days,
    Venue venue,
    List<Attendee> participants,
    List<Attendee> presenters,
    List<Attendee> apologies,
    List<Attendee> absent,
    @Nullable String introduction,
    List<CaseLine> cases,
    List<FollowUpLine> followUps,
    @Nullable MeetingSummary previousMeeting,
    @Nullable MeetingSummary nextMeeting,
    @Nullable PersonName minutesTaker,
    MinutesView.@Nullable Signature signature,
    Review.@Nullable Circulation circulation,
    List<RemarkLine> remarks,
    @Nullable ApprovalLine approval,
    List<MinutesView.Correction> corrections,
    Distribution distribution) {

  /// @param text null once the person who remarked is erased
  public record RemarkLine(
      RemarkId id,
      @Nullable PersonName person,
      @Nullable OrganisationName organisation,
      @Nullable String text,
      LocalDate on) {}

  /// @param inWriting approved with no meeting
  public record ApprovalLine(
      boolean inWriting,
      @Nullable MeetingId meeting,
      @Nullable CaseId approvingCase,
      @Nullable CaseNumber number,
      boolean withRemarks,
      LocalDate on) {}

  /// What is read beside the minutes and the meeting.
  ///
  /// @param remarks the texts of persons' remarks
  /// @param approvingNumber the number of the approving case
  record Beside(
      CouncilName council,
      Neighbours neighbours,
      Map<AppointmentId, AppointmentView> appointments,
      Map<RemarkId, String> remarks,
      @Nullable CaseNumber approvingNumber,
      Names names) {}

  static MinutesInFull from(
      MinutesView minutes, MeetingView meeting, Beside beside, LocalDate today) {
    var names = beside.names();
    var all = Participation.of(meeting.attendance());
    return new MinutesInFull(
        minutes.id(),
        beside.council(),
        minutes.meeting(),
        minutes.state(),
        minutes.published(),
        meeting.timetable().days(),
        meeting.timetable().venue(),
        attendees(all, each -> each.present() && !presents(each), beside),
        attendees(all, each -> each.present() && presents(each), beside),
        attendees(all, Participation::apology, beside),
        attendees(all, each -> !each.present() && !each.apology(), beside),
        minutes.introduction(),
        meeting.agenda().cases().stream().map(each -> CaseLine.from(each, names, today)).toList(),
        meeting.followUps().stream().map(each -> FollowUpLine.from(each, names, today)).toList(),
        beside.neighbours().previous(),
        beside.neighbours().next(),
        names.person(minutes.minutesTaker()),
        minutes.signature(),
        minutes.review().circulation(),
        minutes.review().remarks().stream().map(remark -> remarkLine(remark, beside)).toList(),
        approvalLine(minutes.review().approval(), beside.approvingNumber()),
        minutes.corrections(),
        minutes.distribution());
  }

  private static boolean presents(Participation participation) {
    return participation.line().role() == AttendeeRole.PRESENTER;
  }

  private static List<Attendee> attendees(
      List<Participation> all, Predicate<Participation> which, Beside beside) {
    return all.stream()
        .filter(which)
        .map(each -> Attendee.from(each, beside.appointments(), beside.names()))
        .toList();
  }

  private static RemarkLine remarkLine(Review.Remark remark, Beside beside) {
    return new RemarkLine(
        remark.id(),
        beside.names().person(remark.person()),
        beside.names().organisation(remark.organisation()),
        remark.text() == null ? beside.remarks().get(remark.id()) : remark.text(),
        remark.on());
  }

  private static @Nullable ApprovalLine approvalLine(
      Review.@Nullable Approval approval, @Nullable CaseNumber number) {
    return approval == null
        ? null
        : new ApprovalLine(
            approval.meeting() == null,
            approval.meeting(),
            approval.approvingCase(),
            number,
            approval.withRemarks(),
            approval.on());
  }
}
