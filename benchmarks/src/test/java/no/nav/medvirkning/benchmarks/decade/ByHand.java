package no.nav.medvirkning.benchmarks.decade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityMoved;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.benchmarks.decade.Decade.Recorded;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
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
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The report of one office with one council of its own, counted a second time: plain loops over
/// the raw events, by what the texts of the figures say, with nothing of the service's counting.
///
/// It knows no more than such an office needs: the council was there all year, served that office
/// alone, and nothing of it was ever recorded that a loop below does not name.
final class ByHand {

  private static final Set<CaseKind> FORMAL =
      Set.of(CaseKind.OPENING, CaseKind.MINUTES_APPROVAL, CaseKind.CLOSING);

  private final List<Recorded> log;
  private final UnitNumber office;
  private final CouncilId council;
  private final int year;
  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate seen;
  private final Map<String, @Nullable BigDecimal> values = new TreeMap<>();
  private final Map<String, Map<String, BigDecimal>> rows = new TreeMap<>();

  private final Map<AppointmentId, MemberAppointed> appointed = new LinkedHashMap<>();
  private final Map<AppointmentId, AppointmentEnded> ended = new HashMap<>();
  private final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();

  private static final class Meeting {
    List<LocalDate> days = List.of();
    boolean cancelled;
    boolean closed;
    @Nullable NoticeSent notice;
    final Map<LocalDate, List<Attendance>> attendance = new TreeMap<>();
    final Map<CaseId, Case> cases = new LinkedHashMap<>();
    final Map<FollowUpId, LocalDate> due = new LinkedHashMap<>();
    final Map<FollowUpId, LocalDate> done = new HashMap<>();
    boolean minutes;

    boolean held() {
      var someone =
          attendance.values().stream()
              .flatMap(List::stream)
              .anyMatch(line -> line.presence() == Presence.PRESENT);
      return !cancelled && (closed || someone);
    }
  }

  private static final class Case {
    CaseKind kind = CaseKind.OPENING;
    Side side = Side.NAV;
    @Nullable Boolean late;
    boolean confidential;
    boolean here = true;
    boolean deliberated;

    boolean matter() {
      return !FORMAL.contains(kind);
    }
  }

  ByHand(List<Recorded> log, UnitNumber office, CouncilId council, int year, LocalDate seen) {
    this.log = log;
    this.office = office;
    this.council = council;
    this.year = year;
    this.seen = seen;
    first = LocalDate.of(year, 1, 1);
    last = LocalDate.of(year, 12, 31);
    readCouncil();
    coverage();
    meetings();
    cases();
    attendance();
    seats();
    minutes();
    followUps();
    plans();
    training();
    feedback();
    referrals();
    consultations();
    activities();
    expertise();
    compensation();
    agreements();
  }

  /// By code; null where nothing is reported.
  Map<String, @Nullable BigDecimal> values() {
    return values;
  }

  Map<String, Map<String, BigDecimal>> rows() {
    return rows;
  }

  private void is(String figure, long value) {
    values.put(figure, BigDecimal.valueOf(value));
  }

  private void nothing(String... figures) {
    for (var figure : figures) {
      values.put(figure, null);
    }
  }

  private void add(String figure, String of, long value) {
    values.merge(figure, BigDecimal.valueOf(value), BigDecimal::add);
    rows.computeIfAbsent(figure, _ -> new TreeMap<>())
        .merge(of, BigDecimal.valueOf(value), BigDecimal::add);
  }

  private void zero(String... figures) {
    for (var figure : figures) {
      values.putIfAbsent(figure, BigDecimal.ZERO);
    }
  }

  /// Four decimals, half up; nothing divided by nothing is not told.
  private void share(String figure, String part, String whole) {
    values.put(figure, divide(values.get(part), values.get(whole)));
  }

  private void shareByRow(String figure, String part, String whole) {
    share(figure, part, whole);
    rows.getOrDefault(whole, Map.of())
        .forEach((of, all) -> {
          var one = divide(rows.getOrDefault(part, Map.of()).get(of), all);
          if (one != null) {
            rows.computeIfAbsent(figure, _ -> new TreeMap<>()).put(of, one);
          }
        });
  }

  private static @Nullable BigDecimal divide(
      @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (whole == null || whole.signum() == 0) {
      return null;
    }
    return (part == null ? BigDecimal.ZERO : part).divide(whole, 4, RoundingMode.HALF_UP);
  }

  /// The number that so many of a hundred do not exceed: one that occurs.
  private void percentile(String figure, List<Long> amounts, int percent) {
    Collections.sort(amounts);
    values.put(
        figure,
        amounts.isEmpty()
            ? null
            : BigDecimal.valueOf(
                amounts.get((int) Math.ceil(amounts.size() * percent / 100.0) - 1)));
  }

  private boolean inYear(LocalDate day) {
    return day.getYear() == year;
  }

  private void readCouncil() {
    for (var each : log) {
      switch (each.event()) {
        case MemberAppointed e when e.council().equals(council) ->
            appointed.put(e.appointment(), e);
        case AppointmentEnded e when e.council().equals(council) -> ended.put(e.appointment(), e);
        case MeetingScheduled e when e.council().equals(council) -> {
          var meeting = new Meeting();
          meeting.days = days(e.days());
          meetings.put(e.meeting(), meeting);
        }
        case MeetingRescheduled e when e.council().equals(council) ->
            of(e.meeting()).days = days(e.days());
        case MeetingCancelled e when e.council().equals(council) ->
            of(e.meeting()).cancelled = true;
        case MeetingClosed e when e.council().equals(council) -> of(e.meeting()).closed = true;
        case NoticeSent e when e.council().equals(council) -> of(e.meeting()).notice = e;
        case AttendanceRecorded e when e.council().equals(council) ->
            of(e.meeting()).attendance.put(e.day(), e.attendance());
        case CaseProposed e when e.council().equals(council) -> {
          var one = new Case();
          one.kind = e.details().kind();
          one.side = e.details().proposedBy();
          one.late = e.late();
          one.confidential = e.details().confidentiality() != null;
          of(e.meeting()).cases.put(e.caseId(), one);
        }
        case PostponedCaseTakenOver e when e.council().equals(council) -> {
          var one = new Case();
          one.kind = e.details().kind();
          one.side = e.details().proposedBy();
          one.confidential = e.details().confidentiality() != null;
          of(e.meeting()).cases.put(e.caseId(), one);
        }
        case CaseWithdrawn e when e.council().equals(council) ->
            of(e.meeting()).cases.get(e.caseId()).here = false;
        case CasePostponed e when e.council().equals(council) ->
            of(e.meeting()).cases.get(e.caseId()).here = false;
        case DeliberationRecorded e when e.council().equals(council) ->
            of(e.meeting()).cases.get(e.caseId()).deliberated = true;
        case FollowUpAdded e when e.council().equals(council) ->
            of(e.meeting()).due.put(e.followUp(), e.due());
        case FollowUpReassigned e when e.council().equals(council) ->
            of(e.meeting()).due.put(e.followUp(), e.due());
        case FollowUpCompleted e when e.council().equals(council) ->
            of(e.meeting()).done.put(e.followUp(), e.on());
        case MinutesKept e when e.council().equals(council) -> of(e.meeting()).minutes = true;
        default -> {}
      }
    }
  }

  private Meeting of(MeetingId id) {
    var meeting = meetings.get(id);
    if (meeting == null) {
      throw new AssertionError("meeting " + id + " was never scheduled");
    }
    return meeting;
  }

  private static List<LocalDate> days(List<MeetingDay> days) {
    return days.stream().map(MeetingDay::date).toList();
  }

  private List<Meeting> ofTheYear() {
    return meetings.values().stream().filter(meeting -> inYear(meeting.days.getFirst())).toList();
  }

  private List<Meeting> held() {
    return ofTheYear().stream().filter(Meeting::held).toList();
  }

  private MandateAdopted mandateOn(LocalDate day) {
    MandateAdopted found = null;
    for (var each : log) {
      if (each.event() instanceof MandateAdopted e
          && e.council().equals(council)
          && !e.from().isAfter(day)) {
        found = e;
      }
    }
    if (found == null) {
      throw new AssertionError("no mandate on " + day);
    }
    return found;
  }

  private LocalDate lastDay(MemberAppointed term) {
    var end = ended.get(term.appointment());
    return end != null && end.on().isBefore(term.to()) ? end.on() : term.to();
  }

  private boolean sits(MemberAppointed term, LocalDate day) {
    return !day.isBefore(term.from()) && !day.isAfter(lastDay(term));
  }

  private List<MemberAppointed> members() {
    return appointed.values().stream().filter(each -> each.role() == SeatRole.MEMBER).toList();
  }

  private boolean isMember(PersonId person, LocalDate day) {
    return members().stream().anyMatch(each -> each.person().equals(person) && sits(each, day));
  }

  private void coverage() {
    is("coverage.councils", 1);
    is("coverage.offices", 1);
    is("coverage.own-council", 1);
    is("coverage.shared-council", 0);
    is("coverage.without-council", 0);
    var met =
        meetings.values().stream()
            .filter(Meeting::held)
            .map(meeting -> meeting.days.getLast())
            .filter(day -> !day.isAfter(last))
            .max(LocalDate::compareTo)
            .orElseThrow();
    var months = Math.max(6, 2 * 12 / mandateOn(last).mandate().meetingsPerYear());
    is("coverage.silent", met.plus(Period.ofMonths(months)).isBefore(last) ? 1 : 0);
    NominationsInvited invited = null;
    for (var each : log) {
      if (each.event() instanceof NominationsInvited e
          && e.council().equals(council)
          && !e.on().isAfter(last)) {
        invited = e;
      }
    }
    var since = invited == null ? null : invited.on();
    var stalled =
        invited != null
            && invited.deadline().isBefore(last)
            && appointed.values().stream().noneMatch(each -> each.from().isAfter(since));
    is("coverage.elections-stalled", stalled ? 1 : 0);
  }

  private void meetings() {
    is("meetings.by-mandate", mandateOn(last).mandate().meetingsPerYear());
    is("meetings.scheduled", ofTheYear().size());
    is("meetings.cancelled", ofTheYear().stream().filter(each -> each.cancelled).count());
    is("meetings.held", held().size());
    share("meetings.held-share", "meetings.held", "meetings.by-mandate");
    zero("notices.sent", "notices.in-time");
    for (var meeting : ofTheYear()) {
      var notice = meeting.notice;
      if (notice != null) {
        values.merge("notices.sent", BigDecimal.ONE, BigDecimal::add);
        var deadline = meeting.days.getFirst().minusDays(mandateOn(last).mandate().noticeDays());
        if (!notice.on().isAfter(deadline)) {
          values.merge("notices.in-time", BigDecimal.ONE, BigDecimal::add);
        }
      }
    }
    share("notices.in-time-share", "notices.in-time", "notices.sent");
  }

  private void cases() {
    for (var meeting : held()) {
      for (var one : meeting.cases.values()) {
        if (one.here && one.deliberated) {
          if (one.matter()) {
            add("cases.by-side", one.side.name(), 1);
            add("cases.by-kind", one.kind.name(), 1);
            if (one.confidential) {
              values.merge("cases.confidential", BigDecimal.ONE, BigDecimal::add);
            }
          } else {
            add("cases.formal", one.kind.name(), 1);
          }
        }
      }
    }
    for (var meeting : ofTheYear()) {
      for (var one : meeting.cases.values()) {
        if (one.matter() && one.late != null) {
          values.merge("cases.input", BigDecimal.ONE, BigDecimal::add);
          zero("cases.input-late");
          if (one.late) {
            values.merge("cases.input-late", BigDecimal.ONE, BigDecimal::add);
          }
        }
      }
    }
    if (!held().isEmpty()) {
      zero("cases.by-side", "cases.by-kind", "cases.formal", "cases.confidential");
    }
    share("cases.input-late-share", "cases.input-late", "cases.input");
  }

  private void attendance() {
    for (var meeting : held()) {
      for (var term : members()) {
        if (meeting.attendance.keySet().stream().anyMatch(day -> sits(term, day))) {
          attendance(term, meeting);
        }
      }
      var organisations = new HashSet<Object>();
      meeting.attendance.values().stream()
          .flatMap(List::stream)
          .filter(line -> line.person() == null && line.presence() == Presence.APOLOGY)
          .filter(line -> line.organisation() != null)
          .forEach(line -> organisations.add(line.organisation()));
      organisations.forEach(each -> add("attendance.organisation-apology", each.toString(), 1));
    }
    zero(
        "attendance.member-meetings",
        "attendance.present",
        "attendance.apology",
        "attendance.absent",
        "attendance.not-recorded",
        "attendance.deputy",
        "attendance.member-meetings-of-organisation",
        "attendance.present-of-organisation",
        "attendance.organisation-apology",
        "attendance.outside-term");
    shareByRow("attendance.present-share", "attendance.present", "attendance.member-meetings");
  }

  private void attendance(MemberAppointed term, Meeting meeting) {
    var side = term.side().name();
    var seen = new HashSet<Presence>();
    var stoodIn = false;
    for (var lines : meeting.attendance.values()) {
      for (var line : lines) {
        if (line.role() == AttendeeRole.MEMBER && term.appointment().equals(line.appointment())) {
          seen.add(line.presence());
        }
        stoodIn |= term.appointment().equals(line.deputyFor());
      }
    }
    var best =
        seen.contains(Presence.PRESENT)
            ? "attendance.present"
            : seen.contains(Presence.APOLOGY)
                ? "attendance.apology"
                : seen.contains(Presence.ABSENT) ? "attendance.absent" : "attendance.not-recorded";
    add("attendance.member-meetings", side, 1);
    add(best, side, 1);
    if (stoodIn && !seen.contains(Presence.PRESENT)) {
      add("attendance.deputy", side, 1);
    }
    var organisation = term.onBehalfOf();
    if (organisation != null) {
      add("attendance.member-meetings-of-organisation", organisation.toString(), 1);
      if (seen.contains(Presence.PRESENT)) {
        add("attendance.present-of-organisation", organisation.toString(), 1);
      }
    } else {
      values.merge("attendance.member-meetings-of-organisation", BigDecimal.ONE, BigDecimal::add);
      if (seen.contains(Presence.PRESENT)) {
        values.merge("attendance.present-of-organisation", BigDecimal.ONE, BigDecimal::add);
      }
    }
  }

  private void seats() {
    seatDays(SeatRole.MEMBER, "seats.days", "seats.filled-days", "seats.filled-share");
    seatDays(
        SeatRole.DEPUTY,
        "seats.deputy-days",
        "seats.deputy-filled-days",
        "seats.deputy-filled-share");
    var people = new HashSet<PersonId>();
    var left = new HashSet<PersonId>();
    for (var term : members()) {
      if (inYear(term.from())) {
        add("seats.begun", term.side().name(), 1);
      }
      var end = lastDay(term);
      if (inYear(end)) {
        var early = ended.get(term.appointment());
        var cause = early == null ? EndCause.EXPIRED : early.cause();
        add("seats.ended", cause.name(), 1);
        if (cause == EndCause.EXPIRED && !isMember(term.person(), end.plusDays(1))) {
          values.merge("seats.expired", BigDecimal.ONE, BigDecimal::add);
        }
      }
      if (!term.from().isAfter(last) && !end.isBefore(first)) {
        people.add(term.person());
      }
    }
    for (var person : people) {
      var day = last;
      while (!isMember(person, day)) {
        day = day.minusDays(1);
      }
      if (!isMember(person, day.plusDays(1))) {
        left.add(person);
      }
    }
    zero("seats.begun", "seats.ended", "seats.expired");
    is("seats.members", people.size());
    is("seats.left", left.size());
    share("seats.turnover", "seats.left", "seats.members");
  }

  private void seatDays(SeatRole role, String days, String filled, String share) {
    var seats = 0L;
    var taken = 0L;
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      for (var allocation : mandateOn(day).mandate().seats()) {
        var room = role == SeatRole.MEMBER ? allocation.members() : allocation.deputies();
        var sitting = 0;
        for (var term : appointed.values()) {
          if (term.role() == role && term.seat().equals(allocation.key()) && sits(term, day)) {
            sitting++;
          }
        }
        seats += room;
        taken += Math.min(room, sitting);
      }
    }
    is(days, seats);
    is(filled, taken);
    share(share, filled, days);
  }

  private void minutes() {
    var of = new HashMap<MinutesId, MeetingId>();
    var published = new HashSet<MinutesId>();
    var sent = new HashSet<MinutesId>();
    var toApproval = new ArrayList<Long>();
    var toPublication = new ArrayList<Long>();
    is("minutes.sent-to-county", 0);
    for (var each : log) {
      switch (each.event()) {
        case MinutesKept e when e.council().equals(council) -> of.put(e.minutes(), e.meeting());
        case MinutesApproved e when e.council().equals(council) && inYear(e.on()) ->
            toApproval.add(after(of.get(e.minutes()), e.on()));
        case MinutesPublished e when e.council().equals(council) -> {
          if (published.add(e.minutes()) && inYear(e.on())) {
            toPublication.add(after(of.get(e.minutes()), e.on()));
          }
        }
        case MinutesSentToCounty e when e.council().equals(council) -> {
          if (sent.add(e.minutes()) && inYear(e.on())) {
            values.merge("minutes.sent-to-county", BigDecimal.ONE, BigDecimal::add);
          }
        }
        default -> {}
      }
    }
    is("minutes.approved", toApproval.size());
    is("minutes.published", toPublication.size());
    percentile("minutes.days-to-approval", toApproval, 50);
    percentile("minutes.days-to-approval-90", toApproval, 90);
    percentile("minutes.days-to-publication", toPublication, 50);
    is("minutes.missing", held().stream().filter(meeting -> !meeting.minutes).count());
  }

  private long after(@Nullable MeetingId meeting, LocalDate on) {
    if (meeting == null) {
      throw new AssertionError("minutes of no meeting");
    }
    return ChronoUnit.DAYS.between(of(meeting).days.getLast(), on);
  }

  private void followUps() {
    for (var name : List.of("due", "in-time", "late", "open")) {
      is("follow-ups." + name, 0);
    }
    for (var meeting : meetings.values()) {
      meeting.due.forEach((id, due) -> {
        if (inYear(due)) {
          var done = meeting.done.get(id);
          var state = done == null ? "open" : done.isAfter(due) ? "late" : "in-time";
          values.merge("follow-ups.due", BigDecimal.ONE, BigDecimal::add);
          values.merge("follow-ups." + state, BigDecimal.ONE, BigDecimal::add);
        }
      });
    }
    share("follow-ups.in-time-share", "follow-ups.in-time", "follow-ups.due");
  }

  private void plans() {
    is("plans.councils", 1);
    is("plans.adopted", 0);
    nothing("plans.meetings-planned", "plans.meetings-held", "plans.evaluated");
    for (var each : log) {
      switch (each.event()) {
        case ActivityPlanAdopted e when e.council().equals(council) && e.year() == year -> {
          is("plans.adopted", 1);
          is("plans.meetings-planned", e.meetings().size());
          is("plans.meetings-held", held().size());
          is("plans.evaluated", 0);
        }
        case ActivityPlanRevised e when e.council().equals(council) && e.year() == year ->
            is("plans.meetings-planned", e.meetings().size());
        case ActivityPlanEvaluated e when e.council().equals(council) && e.year() == year ->
            is("plans.evaluated", 1);
        default -> {}
      }
    }
    share("plans.adopted-share", "plans.adopted", "plans.councils");
    share("plans.meetings-held-share", "plans.meetings-held", "plans.meetings-planned");
  }

  /// The office arranged none itself; its people go to the county's.
  private void training() {
    nothing(
        "training.held", "training.cancelled", "training.participants", "training.certificates");
    var withdrawn = new HashSet<Object>();
    TrainingRequirementsSet required = null;
    for (var each : log) {
      if (each.event() instanceof CertificateWithdrawn e) {
        withdrawn.add(e.certificate());
      }
      if (each.event() instanceof TrainingRequirementsSet e && !e.from().isAfter(last)) {
        required = e;
      }
    }
    if (required == null) {
      throw new AssertionError("nothing is required");
    }
    var since = required.from();
    for (var requirement : required.requirements()) {
      for (var person : inRole(requirement.role())) {
        add("training.must", requirement.role().name(), 1);
        var has = false;
        for (var each : log) {
          if (each.event() instanceof CertificateIssued e
              && e.person().equals(person)
              && e.role() == requirement.role()
              && e.topic().equals(requirement.topic())
              && !e.on().isAfter(last)
              && !withdrawn.contains(e.certificate())) {
            has = true;
          }
        }
        var begun = begun(person, requirement.role());
        var from = begun.isBefore(since) ? since : begun;
        var hasTime = !from.plusDays(requirement.withinDays()).isBefore(last);
        if (has || hasTime) {
          add("training.covered", requirement.role().name(), 1);
        }
        if (!has && hasTime) {
          add("training.have-time", requirement.role().name(), 1);
        }
      }
    }
    zero("training.must", "training.covered", "training.have-time");
    shareByRow("training.coverage", "training.covered", "training.must");
  }

  private boolean has(PersonId person, TrainedRole role, LocalDate day) {
    if (role == TrainedRole.USER_MEMBER) {
      return members().stream()
          .anyMatch(
              each -> each.side() == Side.USER && each.person().equals(person) && sits(each, day));
    }
    if (role != TrainedRole.LEADER) {
      throw new AssertionError("nobody counts " + role + " by hand");
    }
    return log.stream()
        .filter(each ->
            each.event() instanceof LeaderChosen e
                && e.council().equals(council)
                && e.role() == LeaderRole.LEADER
                && !day.isBefore(e.from())
                && !day.isAfter(e.to()))
        .map(each -> appointed.get(((LeaderChosen) each.event()).appointment()))
        .anyMatch(seat -> seat != null && seat.person().equals(person) && sits(seat, day));
  }

  private Set<PersonId> inRole(TrainedRole role) {
    var people = new HashSet<PersonId>();
    for (var term : members()) {
      if (has(term.person(), role, last)) {
        people.add(term.person());
      }
    }
    return people;
  }

  /// The first of the days in a row on which the person had the role.
  private LocalDate begun(PersonId person, TrainedRole role) {
    var day = last;
    while (has(person, role, day.minusDays(1))) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static final class Voice {
    @Nullable FeedbackRegistered in;
    boolean duplicate;
    boolean closed;
    boolean reopened;
    @Nullable LocalDate acknowledged;
    @Nullable LocalDate assessed;
    @Nullable LocalDate answered;
    @Nullable String outcome;
    @Nullable String helped;
    final Map<MeasureId, LocalDate> due = new LinkedHashMap<>();
    final Set<MeasureId> completed = new HashSet<>();
    final Set<MeasureId> dropped = new HashSet<>();
  }

  private void feedback() {
    var voices = new LinkedHashMap<FeedbackId, Voice>();
    for (var each : log) {
      if (each.event() instanceof FeedbackRegistered e
          && e.key().unit().equals(office)
          && inYear(e.key().receivedOn())) {
        var voice = new Voice();
        voice.in = e;
        voices.put(e.key().id(), voice);
      } else if (each.event() instanceof FeedbackEvent e) {
        var voice = voices.get(e.key().id());
        if (voice != null) {
          switch (e) {
            case FeedbackAcknowledged a -> voice.acknowledged = earlier(voice.acknowledged, a.on());
            case FeedbackAssessed a -> {
              voice.acknowledged = earlier(voice.acknowledged, a.on());
              voice.assessed = earlier(voice.assessed, a.on());
              voice.outcome = a.outcome().name();
            }
            case ReportedToSender a -> voice.answered = earlier(voice.answered, a.on());
            case FeedbackMarkedAsDuplicate _ -> voice.duplicate = true;
            case FeedbackClosed _ -> voice.closed = true;
            case FeedbackReopened _ -> {
              voice.closed = false;
              voice.reopened = true;
            }
            case EffectRecorded a -> voice.helped = a.helped().name();
            case MeasurePlanned a -> voice.due.put(a.measure(), a.due());
            case MeasureChanged a -> voice.due.put(a.measure(), a.due());
            case MeasureCompleted a -> voice.completed.add(a.measure());
            case MeasureDropped a -> voice.dropped.add(a.measure());
            default -> {}
          }
        }
      }
    }
    var toAnswer = new ArrayList<Long>();
    for (var voice : voices.values()) {
      count(voice, toAnswer);
    }
    if (voices.values().stream().allMatch(voice -> voice.duplicate)) {
      throw new AssertionError("too little feedback to count");
    }
    zero("feedback.received", "feedback.duplicates", "feedback.answer-due");
    for (var step : List.of("acknowledged", "assessed", "reported-back")) {
      for (var end : List.of("-in-time", "-late", "-waiting", "-never")) {
        zero("feedback." + step + end);
      }
    }
    zero("feedback.open", "feedback.outcomes", "feedback.reopened");
    zero(
        "measures.planned",
        "measures.completed",
        "measures.dropped",
        "measures.overdue",
        "measures.helped");
    share(
        "feedback.reported-back-in-time-share",
        "feedback.reported-back-in-time",
        "feedback.answer-due");
    percentile("feedback.days-to-answer", toAnswer, 50);
    percentile("feedback.days-to-answer-90", toAnswer, 90);
  }

  private void count(Voice voice, List<Long> toAnswer) {
    var in = voice.in;
    if (in == null) {
      throw new AssertionError("it never came in");
    }
    var received = in.key().receivedOn();
    add("feedback.received", in.source().kind().name(), 1);
    if (voice.duplicate) {
      one("feedback.duplicates");
      return;
    }
    one("feedback.acknowledged" + step(voice, voice.acknowledged, in.dates().acknowledgeBy()));
    one("feedback.assessed" + step(voice, voice.assessed, in.dates().assessBy()));
    if (in.sender().isKnown() || in.channel() != null) {
      var state = step(voice, voice.answered, in.dates().reportBackBy());
      one("feedback.reported-back" + state);
      if (state.equals("-in-time") || state.equals("-late")) {
        one("feedback.answer-due");
      }
    }
    if (voice.answered != null) {
      toAnswer.add(ChronoUnit.DAYS.between(received, voice.answered));
    }
    if (!voice.closed) {
      var age = ChronoUnit.DAYS.between(received, seen);
      add(
          "feedback.open",
          age <= 30
              ? "FROM_000"
              : age <= 60
                  ? "FROM_031"
                  : age <= 90 ? "FROM_061" : age <= 180 ? "FROM_091" : "FROM_181",
          1);
    }
    if (voice.outcome != null) {
      add("feedback.outcomes", voice.outcome, 1);
    }
    if (voice.reopened) {
      one("feedback.reopened");
    }
    voice.due.forEach((measure, due) -> {
      one("measures.planned");
      if (voice.completed.contains(measure)) {
        one("measures.completed");
      } else if (voice.dropped.contains(measure)) {
        one("measures.dropped");
      } else if (due.isBefore(seen)) {
        one("measures.overdue");
      }
    });
    if (voice.helped != null) {
      add("measures.helped", voice.helped, 1);
    }
  }

  private String step(Voice voice, @Nullable LocalDate taken, LocalDate by) {
    if (taken != null) {
      return taken.isAfter(by) ? "-late" : "-in-time";
    }
    return voice.closed ? "-never" : seen.isAfter(by) ? "-late" : "-waiting";
  }

  private void one(String figure) {
    values.merge(figure, BigDecimal.ONE, BigDecimal::add);
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one == null ? other : one;
  }

  private void referrals() {
    var made = new LinkedHashMap<Object, ReferralMade>();
    var accepted = new HashSet<Object>();
    var over = new HashSet<Object>();
    var days = new ArrayList<Long>();
    nothing(
        "referrals.received",
        "referrals.received-answered",
        "referrals.received-days-to-answer",
        "referrals.made");
    for (var each : log) {
      switch (each.event()) {
        case ReferralMade e when e.parties().from().equals(office) && inYear(e.on()) -> {
          made.put(e.referral(), e);
        }
        case ReferralAccepted e when made.containsKey(e.referral()) -> accepted.add(e.referral());
        case ReferralAnswered e when made.containsKey(e.referral()) -> {
          accepted.add(e.referral());
          over.add(e.referral());
          one("referrals.answered");
          var from = made.get(e.referral());
          if (from != null) {
            days.add(ChronoUnit.DAYS.between(from.on(), e.on()));
          }
        }
        case ReferralDeclined e when made.containsKey(e.referral()) -> {
          over.add(e.referral());
          one("referrals.declined");
        }
        case ReferralWithdrawn e when made.containsKey(e.referral()) -> {
          over.add(e.referral());
          one("referrals.withdrawn");
        }
        default -> {}
      }
    }
    if (made.isEmpty()) {
      nothing(
          "referrals.accepted",
          "referrals.declined",
          "referrals.answered",
          "referrals.withdrawn",
          "referrals.waiting");
    } else {
      is("referrals.made", made.size());
      is("referrals.accepted", accepted.size());
      is("referrals.waiting", made.size() - over.size());
      zero("referrals.declined", "referrals.answered", "referrals.withdrawn");
    }
    percentile("referrals.days-to-answer", days, 50);
  }

  private void consultations() {
    var deadline = new LinkedHashMap<Object, ConsultationOpened>();
    var answered = new HashMap<Object, Set<Object>>();
    var closed = new HashSet<Object>();
    for (var each : log) {
      switch (each.event()) {
        case ConsultationOpened e when e.unit().equals(office) && inYear(e.on()) -> {
          deadline.put(e.consultation(), e);
          answered.put(e.consultation(), new HashSet<>());
          one("consultations.opened");
          values.merge(
              "consultations.asked", BigDecimal.valueOf(e.consulted().size()), BigDecimal::add);
        }
        case ConsultationAnswered e when deadline.containsKey(e.consultation()) -> {
          if (answered.computeIfAbsent(e.consultation(), _ -> new HashSet<>()).add(e.from())) {
            one(e.late() ? "consultations.late" : "consultations.in-time");
          }
        }
        case ConsultationClosed e -> closed.add(e.consultation());
        case ConsultationSummarised e when deadline.containsKey(e.consultation()) ->
            one("consultations.summarised");
        default -> {}
      }
    }
    deadline.forEach((id, opened) -> {
      var missing = opened.consulted().size() - answered.getOrDefault(id, Set.of()).size();
      var over = closed.contains(id) || opened.deadline().isBefore(seen);
      values.merge(
          over ? "consultations.unanswered" : "consultations.waiting",
          BigDecimal.valueOf(missing),
          BigDecimal::add);
    });
    allOrNothing(
        !deadline.isEmpty(),
        "consultations.opened",
        "consultations.asked",
        "consultations.in-time",
        "consultations.late",
        "consultations.unanswered",
        "consultations.waiting",
        "consultations.summarised");
  }

  private void allOrNothing(boolean some, String... figures) {
    for (var figure : figures) {
      if (some) {
        zero(figure);
      } else {
        nothing(figure);
      }
    }
  }

  private void activities() {
    var planned = new LinkedHashMap<Object, ActivityPlanned>();
    var days = new HashMap<Object, LocalDate>();
    var held = new HashMap<Object, ActivityHeld>();
    var cancelled = new HashSet<Object>();
    var findings = new HashMap<Object, Integer>();
    var takenUp = new HashMap<Object, Integer>();
    for (var each : log) {
      switch (each.event()) {
        case ActivityPlanned e when e.unit().equals(office) -> {
          planned.put(e.activity(), e);
          days.put(e.activity(), e.days().getFirst());
        }
        case ActivityMoved e -> days.put(e.activity(), e.days().getFirst());
        case ActivityHeld e -> {
          held.put(e.activity(), e);
          days.put(e.activity(), e.days().getFirst());
        }
        case ActivityCancelled e -> cancelled.add(e.activity());
        case FindingRecorded e -> findings.merge(e.activity(), 1, Integer::sum);
        case FindingBecameFeedback e -> takenUp.merge(e.activity(), 1, Integer::sum);
        default -> {}
      }
    }
    var some = false;
    var someHeld = false;
    for (var each : planned.entrySet()) {
      var day = days.get(each.getKey());
      if (day != null && inYear(day)) {
        some = true;
        if (cancelled.contains(each.getKey())) {
          one("activities.cancelled");
        }
        var was = held.get(each.getKey());
        if (was != null) {
          someHeld = true;
          add("activities.held", each.getValue().kind().name(), 1);
          was.participants()
              .forEach(
                  group -> add("activities.participants", group.group().name(), group.count()));
          values.merge(
              "activities.findings",
              BigDecimal.valueOf(findings.getOrDefault(each.getKey(), 0)),
              BigDecimal::add);
          values.merge(
              "activities.findings-taken-up",
              BigDecimal.valueOf(takenUp.getOrDefault(each.getKey(), 0)),
              BigDecimal::add);
        }
      }
    }
    allOrNothing(some, "activities.held", "activities.cancelled");
    allOrNothing(
        someHeld, "activities.participants", "activities.findings", "activities.findings-taken-up");
  }

  private void expertise() {
    var requested = new HashSet<Object>();
    var met = new HashSet<Object>();
    var closed = new HashSet<Object>();
    for (var each : log) {
      switch (each.event()) {
        case ExpertiseRequested e when e.unit().equals(office) && inYear(e.on()) ->
            requested.add(e.request());
        case RepresentativeChosen e when requested.contains(e.request()) -> met.add(e.request());
        case ExpertiseRequestClosed e when requested.contains(e.request()) ->
            closed.add(e.request());
        default -> {}
      }
    }
    closed.removeAll(met);
    if (requested.isEmpty()) {
      nothing("expertise.requested", "expertise.met", "expertise.not-met", "expertise.waiting");
    } else {
      is("expertise.requested", requested.size());
      is("expertise.met", met.size());
      is("expertise.not-met", closed.size());
      is("expertise.waiting", requested.size() - met.size() - closed.size());
    }
    share("expertise.met-share", "expertise.met", "expertise.requested");
  }

  private void compensation() {
    var claims = new LinkedHashMap<Object, CompensationClaimed>();
    var withdrawn = new HashSet<Object>();
    var approved = new HashMap<Object, CompensationApproved>();
    var rejected = new HashSet<Object>();
    var paid = new HashSet<Object>();
    for (var each : log) {
      switch (each.event()) {
        case CompensationClaimed e when e.unit().equals(office) && inYear(e.meetingOn()) ->
            claims.put(e.claim(), e);
        case ClaimWithdrawn e -> withdrawn.add(e.claim());
        case CompensationApproved e -> approved.put(e.claim(), e);
        case CompensationRejected e -> rejected.add(e.claim());
        case CompensationPaid e -> paid.add(e.claim());
        default -> {}
      }
    }
    claims.keySet().removeAll(withdrawn);
    for (var claim : claims.keySet()) {
      one("compensation.claims");
      if (rejected.contains(claim)) {
        one("compensation.rejected");
      }
      var as = approved.get(claim);
      if (as != null) {
        one("compensation.approved");
        as.lines().forEach(line -> add("compensation.approved-ore", kind(line), line.ore()));
        if (paid.contains(claim)) {
          one("compensation.paid");
          as.lines().forEach(line -> add("compensation.paid-ore", kind(line), line.ore()));
        }
      }
    }
    allOrNothing(
        !claims.isEmpty(),
        "compensation.claims",
        "compensation.approved",
        "compensation.rejected",
        "compensation.paid",
        "compensation.approved-ore",
        "compensation.paid-ore");
  }

  private static String kind(ClaimLine line) {
    return line.kind() == ClaimLineKind.COMPANION ? "TRAVEL" : line.kind().name();
  }

  private void agreements() {
    var all = new ArrayList<AgreementConcluded>();
    var over = new HashMap<Object, LocalDate>();
    for (var each : log) {
      if (each.event() instanceof AgreementConcluded e
          && e.unit().equals(office)
          && !e.from().isAfter(last)) {
        all.add(e);
      }
      if (each.event() instanceof AgreementEnded e) {
        over.put(e.agreement(), e.on());
      }
    }
    var inForce = 0;
    for (var each : all) {
      var end = over.get(each.agreement());
      var holds =
          (each.to() == null || !each.to().isBefore(last)) && (end == null || !end.isBefore(last));
      if (holds) {
        inForce++;
        add("agreements.in-force", each.participation().kind().name(), 1);
        add("agreements.in-force-by-rule", each.compensation().name(), 1);
      }
    }
    allOrNothing(!all.isEmpty(), "agreements.in-force", "agreements.in-force-by-rule");
    values.put(
        "agreements.expired", all.isEmpty() ? null : BigDecimal.valueOf(inForce == 0 ? 1 : 0));
    is("agreements.offices-other-form", 0);
    is("agreements.offices-council-missing", 0);
    is("agreements.offices-nothing", 0);
  }
}
