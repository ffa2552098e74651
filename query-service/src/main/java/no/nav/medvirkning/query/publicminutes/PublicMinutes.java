package no.nav.medvirkning.query.publicminutes;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.meetings.FollowUp;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.meetings.Participation;
import no.nav.medvirkning.query.minutes.Distribution.Publication;
import no.nav.medvirkning.query.minutes.MinutesView;
import no.nav.medvirkning.query.minutes.Review;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// Published minutes as anyone reads them. Two things are kept back.
///
/// **Confidential cases**, until they are released or their last confidential day has passed: such
/// a case keeps its place and number and shows its public title, and nothing else of it is here: no
/// title, side, kind, presenters, attachments, deliberation or follow-ups, nor those who came only
/// to present it. Nothing is counted, and no number is left out. What a correction concerns is not
/// recorded, so the text of corrections waits while any case of the meeting is confidential.
///
/// **People.** The published minutes of today name everyone, companions too (S2). To speak for an
/// organisation can reveal health or union membership, and so can a companion (GDPR art. 9); what
/// is once published is copied beyond the reach of an erasure (art. 17), and the public's need is
/// to see who was heard, which role and organisation tell (art. 5: no more than needed). So nobody
/// is named, on either side: members, deputies, presenters and guests by role and organisation or
/// unit, companions by role only. Remarks are left out, and who is merely absent. What the
/// deliberations say of people is the minutes taker's to judge before publishing.
///
/// @param address where the council published them
public record PublicMinutes(
    MinutesId id,
    CouncilName council,
    List<MeetingDay> days,
    Venue venue,
    List<PublicAttendee> participants,
    List<PublicAttendee> apologies,
    @Nullable String introduction,
    List<PublicCase> cases,
    List<PublicFollowUp> followUps,
    MinutesView.@Nullable Signature signature,
    @Nullable PublicApproval approval,
    List<PublicCorrection> corrections,
    LocalDate publishedOn,
    URI address) {

  /// Organisation and unit are both null where a person answers for it.
  public record PublicFollowUp(
      @Nullable String caseNumber,
      String task,
      @Nullable OrganisationName organisation,
      @Nullable UnitName unit,
      LocalDate due) {}

  public record PublicApproval(LocalDate on, boolean inWriting, boolean withRemarks) {}

  /// @param correction null while a case of the meeting is confidential
  public record PublicCorrection(
      LocalDate on, @Nullable String correction, @Nullable String reason) {}

  /// @param leading who led the council, by appointment
  /// @param names of organisations and units; people's names are not asked for
  record Beside(CouncilName council, Map<AppointmentId, LeaderRole> leading, Names names) {}

  /// @param minutes published
  static PublicMinutes from(
      MinutesView minutes, MeetingView meeting, Beside beside, LocalDate today) {
    Publication publication = Objects.requireNonNull(minutes.distribution().publication());
    var openness = new Openness(meeting, today);
    var shown = Participation.of(meeting.attendance()).stream().filter(openness::shows).toList();
    return new PublicMinutes(
        minutes.id(),
        beside.council(),
        meeting.timetable().days(),
        meeting.timetable().venue(),
        shown.stream()
            .filter(Participation::present)
            .map(each -> PublicAttendee.present(each, beside.leading(), beside.names()))
            .toList(),
        shown.stream()
            .filter(Participation::apology)
            .map(each -> PublicAttendee.excused(each, beside.leading(), beside.names()))
            .toList(),
        minutes.introduction(),
        meeting.agenda().cases().stream()
            .filter(one -> one.number() != null)
            .map(one -> PublicCase.from(one, beside.names(), today))
            .toList(),
        meeting.followUps().stream()
            .filter(followUp -> followUp.caseId() == null || openness.isOpen(followUp.caseId()))
            .map(followUp -> followUp(followUp, meeting, beside.names()))
            .toList(),
        minutes.signature(),
        approval(minutes.review().approval()),
        minutes.corrections().stream().map(each -> correction(each, openness)).toList(),
        publication.on(),
        publication.address());
  }

  private static PublicFollowUp followUp(FollowUp followUp, MeetingView meeting, Names names) {
    var from =
        followUp.caseId() == null ? null : meeting.agenda().find(followUp.caseId()).orElse(null);
    var number = from == null ? null : from.number();
    return new PublicFollowUp(
        number == null ? null : number.toString(),
        followUp.task(),
        names.organisation(followUp.owner().organisation()),
        names.unit(followUp.owner().unit()),
        followUp.due());
  }

  private static @Nullable PublicApproval approval(Review.@Nullable Approval approval) {
    return approval == null
        ? null
        : new PublicApproval(approval.on(), approval.meeting() == null, approval.withRemarks());
  }

  private static PublicCorrection correction(MinutesView.Correction correction, Openness openness) {
    return openness.complete()
        ? new PublicCorrection(correction.on(), correction.correction(), correction.reason())
        : new PublicCorrection(correction.on(), null, null);
  }
}
