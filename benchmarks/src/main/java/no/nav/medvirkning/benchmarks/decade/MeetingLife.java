package no.nav.medvirkning.benchmarks.decade;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.benchmarks.decade.CouncilLife.Seat;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimRegisterEvent.ClaimEntered;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
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
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A council's meetings: scheduled for a year at a time, prepared from fifty days before, held,
/// minuted, paid for.
final class MeetingLife {

  private static final int PREPARED = 50;
  private static final int SCHEDULED_IN = 10;
  private static final int[] MONTHS = {1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12};
  private static final String SAID =
      "Utvalget drøftet saken. Flere la vekt på at brev må kunne forstås, og at det må gå an å"
          + " få tak i noen. Nav tar det med seg videre og kommer tilbake til utvalget.";

  private final CouncilLife council;
  private final Diary diary;
  private final Ids ids;
  private final Dice dice;
  private final boolean pays;
  private final @Nullable MunicipalityNumber municipality;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> held = new HashMap<>();
  private final List<Planned> ahead = new ArrayList<>();
  private @Nullable Awaiting awaiting;
  private @Nullable Carried carried;
  private @Nullable Recent recent;
  private int silenced;

  /// A meeting that is scheduled and not yet being prepared.
  ///
  /// @param last of its days; the first where it has one only
  private record Planned(MeetingId id, LocalDate day, LocalDate last, boolean cancelled) {

    List<LocalDate> days() {
      return day.equals(last) ? List.of(day) : List.of(day, last);
    }
  }

  /// Minutes that the next meeting is to approve.
  private record Awaiting(MinutesId minutes, LocalDate circulated, LocalDate met) {}

  private record Carried(CaseId caseId, CaseDetails details, CaseNumber number) {}

  /// A case of a meeting that is being prepared.
  record Recent(MeetingId meeting, CaseId caseId) {}

  private record Case(
      CaseId id, CaseDetails details, @Nullable CaseNumber number, boolean weighed) {}

  MeetingLife(CouncilLife council, Diary diary, Ids ids, Money money, long seed) {
    this.council = council;
    this.diary = diary;
    this.ids = ids;
    dice = new Dice(seed, "meetings " + council.plan.id());
    pays = dice.happens(90);
    var ofMunicipality = council.plan.level() == CouncilLevel.LOCAL && dice.happens(8);
    municipality = ofMunicipality ? new MunicipalityNumber(council.plan.host().value()) : null;
    if (municipality != null && council.plan.name().startsWith("Brukerutvalget")) {
      money.ofMunicipality(municipality);
    }
  }

  boolean paysByMunicipality() {
    return municipality != null;
  }

  int heldIn(int year) {
    return held.getOrDefault(year, 0);
  }

  @Nullable Recent recent() {
    return recent;
  }

  private CouncilId id() {
    return council.plan.id();
  }

  private UnitNumber host(LocalDate day) {
    return council.plan.hostOn(day);
  }

  void begin(YearMonth month) {
    var first = council.plan.from().plusDays(40);
    if (month.equals(YearMonth.from(first))) {
      schedule(first.getYear(), first);
      if (month.getMonthValue() >= SCHEDULED_IN) {
        schedule(first.getYear() + 1, first);
      }
    } else if (month.getMonthValue() == SCHEDULED_IN && month.atDay(10).isAfter(first)) {
      schedule(month.getYear() + 1, month.atDay(10));
    }
    for (var i = 0; i < ahead.size(); i++) {
      if (YearMonth.from(ahead.get(i).day().minusDays(PREPARED)).equals(month)) {
        var meeting = ahead.get(i);
        var next = i + 1 < ahead.size() ? ahead.get(i + 1) : null;
        if (!meeting.cancelled()) {
          new OneMeeting(meeting, next).write();
        }
      }
    }
    ahead.removeIf(each -> YearMonth.from(each.day().minusDays(PREPARED)).equals(month));
  }

  private void schedule(int year, LocalDate on) {
    if (year > Decade.LAST_YEAR) {
      return;
    }
    var wanted = Math.max(1, council.plan.meetingsPerYear() - dice.one(0, 0, 0, 1, 1, 2));
    for (var n = 0; n < wanted; n++) {
      var day =
          LocalDate.of(year, MONTHS[(n + 1) * MONTHS.length / wanted - 1], dice.between(4, 24));
      while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        day = day.plusDays(1);
      }
      var last = dice.happens(10) ? day.plusDays(1) : day;
      if (n == wanted - 1 && dice.happens(2)) {
        day = LocalDate.of(year, 12, 30);
        last = LocalDate.of(year + 1, 1, 2);
      }
      schedule(day, last, on);
    }
  }

  private void schedule(LocalDate day, LocalDate last, LocalDate on) {
    var plan = council.plan;
    var early = day.isBefore(plan.from().plusDays(100));
    var silent = plan.silentFrom() != null && !day.isBefore(plan.silentFrom());
    var open = plan.existsOn(last.plusDays(20)) && !early;
    var met = open && plan.meetsOn(day) && plan.meetsOn(last);
    if (silent && open && silenced < 2) {
      silenced++;
      var id = scheduled(day, last, on);
      diary.on(
          day.minusDays(4),
          host(day),
          new MeetingCancelled(id, id(), "Utsatt: ingen har fått satt opp saksliste"));
    } else if (met) {
      var cancelled = dice.happens(3);
      var id = scheduled(day, last, on);
      var moved = !cancelled && day.getDayOfYear() < 340 && dice.happens(4);
      var to = moved ? day.plusDays(1) : day;
      var until = moved ? last.plusDays(1) : last;
      if (moved) {
        diary.on(
            day.minusDays(PREPARED + 5).isBefore(on) ? on : day.minusDays(PREPARED + 5),
            host(day),
            new MeetingRescheduled(id, id(), days(to, until), venue(), "Møterommet er opptatt"));
      }
      if (cancelled) {
        diary.on(day.minusDays(9), host(day), new MeetingCancelled(id, id(), "For mange forfall"));
      }
      ahead.add(new Planned(id, to, until, cancelled));
    }
  }

  private MeetingId scheduled(LocalDate day, LocalDate last, LocalDate on) {
    var id = ids.meeting();
    diary.on(on, host(on), new MeetingScheduled(id, id(), days(day, last), venue()));
    return id;
  }

  private static List<MeetingDay> days(LocalDate day, LocalDate last) {
    return Stream.of(day, last)
        .distinct()
        .map(each -> new MeetingDay(each, LocalTime.of(10, 0), LocalTime.of(15, 0)))
        .toList();
  }

  private static Venue venue() {
    return new Venue("Møterommet i andre etasje", "Teams");
  }

  private final class OneMeeting {

    private final MeetingId meeting;
    private final LocalDate day;
    private final List<LocalDate> days;
    private final LocalDate last;
    private final @Nullable Planned next;
    private final List<Case> cases = new ArrayList<>();

    /// How many days everything after the meeting is recorded later than it happened.
    private final int delay;

    OneMeeting(Planned planned, @Nullable Planned next) {
      meeting = planned.id();
      day = planned.day();
      days = planned.days();
      last = planned.last();
      this.next = next == null || next.cancelled() ? null : next;
      delay = dice.happens(day.getMonthValue() == 12 ? 20 : 2) ? dice.between(35, 70) : 0;
    }

    void write() {
      propose();
      var dealtWith = agendaAndNotice();
      held.merge(day.getYear(), 1, Integer::sum);
      var attendance = attendance();
      deliberate(dealtWith);
      minutes();
      if (pays) {
        claims(attendance);
      }
    }

    private void record(LocalDate on, DomainEvent... events) {
      diary.on(on, host(on), events);
    }

    /// What happened then, and is recorded with the delay.
    private void later(LocalDate happened, DomainEvent... events) {
      diary.late(happened, happened.plusDays(delay), host(happened), events);
    }

    private void propose() {
      var deadline = day.minusDays(CouncilLife.INPUT_DAYS);
      formal(CaseKind.OPENING, "Åpning", null);
      var waits = awaiting;
      if (waits != null && waits.circulated().isBefore(day.minusDays(35))) {
        formal(CaseKind.MINUTES_APPROVAL, "Godkjenning av referat", waits.minutes());
      } else {
        awaiting = null;
      }
      var taken = carried;
      if (taken != null) {
        cases.add(new Case(taken.caseId(), taken.details(), taken.number(), true));
        carried = null;
      }
      var matters = dice.between(4, 9);
      for (var n = 0; n < matters; n++) {
        var late = dice.happens(9);
        matter(
            late ? day.minusDays(dice.between(18, 20)) : day.minusDays(dice.between(22, 38)),
            deadline,
            late);
      }
      if (dice.happens(40)) {
        formal(CaseKind.CLOSING, "Avslutning", null);
      }
      recent = new Recent(meeting, cases.getLast().id());
    }

    private void formal(CaseKind kind, String title, @Nullable MinutesId minutes) {
      var id = ids.caseId();
      var details =
          new CaseDetails(kind, title, null, Side.NAV, List.of(), List.of(), null, minutes);
      record(day.minusDays(38), new CaseProposed(meeting, id(), id, details, null, null));
      cases.add(new Case(id, details, null, false));
    }

    private void matter(LocalDate proposed, LocalDate deadline, boolean late) {
      var kind =
          dice.one(
              CaseKind.INFORMATION,
              CaseKind.INFORMATION,
              CaseKind.DISCUSSION,
              CaseKind.DISCUSSION,
              CaseKind.ADVICE,
              CaseKind.ADVICE,
              CaseKind.EVALUATION,
              CaseKind.OTHER_BUSINESS);
      var id = ids.caseId();
      var details =
          new CaseDetails(
              kind,
              "Om tilgjengelighet og språk, sak " + (cases.size() + 1),
              null,
              dice.happens(45) ? Side.USER : Side.NAV,
              dice.happens(25)
                  ? List.of(new Presenter(council.secretary, null, host(day), "Koordinator"))
                  : List.of(),
              List.of("Saksframlegg"),
              dice.happens(4) ? new Confidentiality("Gjelder et anbud", day.plusDays(100)) : null,
              null);
      record(proposed, new CaseProposed(meeting, id(), id, details, deadline, late));
      record(
          proposed,
          new CompetenceWeighed(
              meeting,
              id(),
              id,
              dice.happens(90)
                  ? CompetenceOutcome.SUFFICIENT
                  : CompetenceOutcome.BASIC_KNOWLEDGE_TO_BE_GIVEN,
              null));
      if (dice.happens(3)) {
        record(proposed, new CaseWithdrawn(meeting, id(), id, "Hører ikke hjemme her"));
      } else {
        cases.add(new Case(id, details, null, true));
      }
    }

    /// @return those that the meeting has the time for
    private List<Case> agendaAndNotice() {
      var leader = council.leaderOn(day.minusDays(17), LeaderRole.LEADER);
      var seat =
          leader == null ? council.sitting(day, SeatRole.MEMBER).findFirst().orElseThrow() : leader;
      record(
          day.minusDays(17),
          new AgendaApproved(
              meeting,
              id(),
              cases.stream().map(Case::id).toList(),
              seat.id(),
              council.secretary,
              day.minusDays(17)));
      var unnumbered = cases.stream().filter(each -> each.number() == null).toList();
      var year = day.getYear();
      var first = numbers.getOrDefault(year, 0) + 1;
      var lastNumber = first + unnumbered.size() - 1;
      numbers.put(year, lastNumber);
      var late = dice.happens(9);
      var sent = late ? day.minusDays(dice.between(6, 12)) : day.minusDays(dice.between(14, 16));
      record(
          sent,
          new CaseNumbersTaken(id(), year, meeting, first, lastNumber),
          new NoticeSent(
              meeting,
              id(),
              sent,
              day.minusDays(CouncilLife.NOTICE_DAYS),
              late,
              IntStream.range(0, unnumbered.size())
                  .mapToObj(i ->
                      new NumberedCase(unnumbered.get(i).id(), new CaseNumber(year, first + i)))
                  .toList()));
      var left = cases.getLast();
      var index = unnumbered.indexOf(left);
      if (next == null || delay > 0 || !left.weighed() || index < 0 || !dice.happens(12)) {
        return cases;
      }
      // The next meeting's notice is weeks away.
      if (next.day().isBefore(last.plusDays(30))) {
        return cases;
      }
      var number = new CaseNumber(year, first + index);
      carried = new Carried(left.id(), left.details(), number);
      record(
          last.plusDays(1),
          new CasePostponed(meeting, id(), left.id(), next.id(), "Tiden strakk ikke til"),
          new PostponedCaseTakenOver(next.id(), id(), left.id(), left.details(), number, meeting));
      return cases.subList(0, cases.size() - 1);
    }

    private List<List<Attendance>> attendance() {
      var all = new ArrayList<List<Attendance>>();
      for (var each : days) {
        var lines = lines(each, all.isEmpty() ? List.of() : all.getFirst());
        all.add(lines);
        diary.late(
            each,
            last.plusDays(1 + delay),
            host(each),
            new AttendanceRecorded(meeting, id(), each, lines));
      }
      return all;
    }

    private List<Attendance> lines(LocalDate on, List<Attendance> dayBefore) {
      var lines = new ArrayList<Attendance>();
      var standingIn = new HashSet<PersonId>();
      for (var seat : council.sitting(on, SeatRole.MEMBER).toList()) {
        var chance = dice.between(1, 100);
        var wasThere =
            dayBefore.stream()
                .anyMatch(line ->
                    seat.person().equals(line.person()) && line.presence() == Presence.PRESENT);
        var presence =
            chance <= 78 || (wasThere && chance <= 92)
                ? Presence.PRESENT
                : chance <= 92 ? Presence.APOLOGY : chance <= 97 ? Presence.ABSENT : null;
        if (presence != null) {
          lines.add(line(AttendeeRole.MEMBER, presence, seat, null));
        }
        if (presence == Presence.APOLOGY) {
          council
              .sitting(on, SeatRole.DEPUTY)
              .filter(deputy -> deputy.key().equals(seat.key()))
              .filter(deputy -> standingIn.add(deputy.person()))
              .findFirst()
              .filter(_ -> dice.happens(60))
              .ifPresent(
                  deputy -> lines.add(line(AttendeeRole.DEPUTY, Presence.PRESENT, deputy, seat)));
        }
      }
      lines.add(other(AttendeeRole.SECRETARIAT, council.secretary, null));
      if (dice.happens(6)) {
        council.plan.seats().stream()
            .flatMap(seat -> Stream.ofNullable(seat.organisation()))
            .findFirst()
            .ifPresent(organisation ->
                lines.add(
                    new Attendance(
                        AttendeeRole.MEMBER,
                        Presence.APOLOGY,
                        null,
                        null,
                        organisation,
                        null,
                        null,
                        null,
                        null,
                        List.of())));
      }
      lines.stream()
          .filter(line -> line.role() == AttendeeRole.MEMBER && line.presence() == Presence.PRESENT)
          .findFirst()
          .filter(_ -> dice.happens(12))
          .ifPresent(
              line -> lines.add(other(AttendeeRole.COMPANION, council.companion, line.person())));
      return lines;
    }

    private Attendance line(
        AttendeeRole role, Presence presence, Seat seat, @Nullable Seat standsInFor) {
      return new Attendance(
          role,
          presence,
          presence == Presence.PRESENT
              ? dice.one(AttendanceMode.IN_PERSON, AttendanceMode.IN_PERSON, AttendanceMode.REMOTE)
              : null,
          seat.person(),
          seat.organisation(),
          seat.side() == Side.NAV ? host(day) : null,
          seat.id(),
          standsInFor == null ? null : standsInFor.id(),
          null,
          List.of());
    }

    private Attendance other(AttendeeRole role, PersonId person, @Nullable PersonId with) {
      return new Attendance(
          role,
          Presence.PRESENT,
          AttendanceMode.IN_PERSON,
          person,
          null,
          role == AttendeeRole.SECRETARIAT ? host(day) : null,
          null,
          null,
          with,
          List.of());
    }

    private void deliberate(List<Case> dealtWith) {
      for (var each : dealtWith) {
        var kind = each.details().kind();
        var outcome =
            switch (kind) {
              case MINUTES_APPROVAL -> OutcomeKind.APPROVED;
              case ADVICE -> OutcomeKind.ADVICE_GIVEN;
              case DISCUSSION -> dice.one(OutcomeKind.ADVICE_GIVEN, OutcomeKind.CONTINUED);
              default -> OutcomeKind.NOTED;
            };
        later(
            last.plusDays(1),
            new DeliberationRecorded(
                meeting, id(), each.id(), SAID, outcome, "Utvalget gir råd om å følge opp."));
        if (kind == CaseKind.MINUTES_APPROVAL && awaiting != null) {
          approved(awaiting.minutes(), meeting, each.id(), last, last.plusDays(1 + delay));
          awaiting = null;
        }
      }
      var followUps = dice.between(0, 3);
      for (var n = 0; n < followUps; n++) {
        followUp(dealtWith.get(dice.between(0, dealtWith.size() - 1)).id());
      }
    }

    private void followUp(CaseId of) {
      var id = ids.followUp();
      var due = last.plusDays(dice.between(20, 100));
      later(
          last.plusDays(1),
          new FollowUpAdded(
              meeting,
              id(),
              id,
              of,
              "Undersøke saken nærmere",
              new Owner(host(day), null, null),
              due));
      var added = last.plusDays(1 + delay);
      if (dice.happens(8)) {
        due = due.plusDays(30);
        record(
            added.plusDays(10),
            new FollowUpReassigned(meeting, id(), id, new Owner(host(day), null, null), due));
      }
      var chance = dice.between(1, 100);
      if (chance <= 88) {
        var done = chance <= 70 ? due.minusDays(dice.between(0, 15)) : due.plusDays(chance);
        var recorded = done.plusDays(dice.between(0, 3));
        var least = added.plusDays(11);
        record(
            recorded.isBefore(least) ? least : recorded,
            new FollowUpCompleted(meeting, id(), id, "Undersøkt", done));
      }
    }

    private void minutes() {
      if (dice.happens(4)) {
        later(last.plusDays(2), new MeetingClosed(meeting, id(), last));
        return;
      }
      var minutes = ids.minutes();
      later(
          last.plusDays(2),
          new MinutesKept(meeting, id(), minutes),
          new MinutesDrafted(minutes, id(), meeting, council.secretary, "Leder ønsket velkommen."),
          new MeetingClosed(meeting, id(), last));
      var signed = last.plusDays(dice.between(3, 8));
      var circulated = signed.plusDays(1);
      later(signed, new MinutesSigned(minutes, id(), "Kontoret", signed));
      later(circulated, new MinutesCirculated(minutes, id(), circulated, circulated.plusDays(10)));
      if (dice.happens(10)) {
        council
            .sitting(last, SeatRole.MEMBER)
            .findFirst()
            .ifPresent(seat ->
                later(
                    circulated.plusDays(4),
                    new RemarkMade(
                        minutes,
                        id(),
                        ids.remark(),
                        seat.person(),
                        null,
                        new Personal(seat.person(), "Jeg mente noe annet."),
                        null,
                        circulated.plusDays(4))));
      }
      if (next != null && delay == 0 && circulated.isBefore(next.day().minusDays(36))) {
        awaiting = new Awaiting(minutes, circulated, last);
      } else {
        awaiting = null;
        var on = circulated.plusDays(dice.between(12, 30));
        approved(minutes, null, null, on, on.plusDays(delay));
      }
    }

    private void approved(
        MinutesId minutes,
        @Nullable MeetingId by,
        @Nullable CaseId of,
        LocalDate on,
        LocalDate recorded) {
      record(recorded, new MinutesApproved(minutes, id(), by, of, false, on));
      if (dice.happens(85)) {
        var published = on.plusDays(dice.between(1, 14));
        record(
            later(published, recorded),
            new MinutesPublished(
                minutes, id(), URI.create("https://example.com/referat/" + minutes), published));
      }
      var county = council.plan.county();
      if (county != null && dice.happens(70)) {
        var sent = on.plusDays(dice.between(1, 20));
        record(later(sent, recorded), new MinutesSentToCounty(minutes, id(), county, sent));
      }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    private void claims(List<List<Attendance>> attendance) {
      var claimed = new HashSet<PersonId>();
      for (var line : attendance.getFirst()) {
        var role = paidAs(line);
        var person = line.person();
        if (role != null && person != null && dice.happens(85) && claimed.add(person)) {
          var there = days(person, line.role(), attendance);
          claim(person, role, there, line);
        }
      }
    }

    private @Nullable FeeRole paidAs(Attendance line) {
      if (line.presence() != Presence.PRESENT || line.unit() != null) {
        return null;
      }
      var leader = council.leaderOn(day, LeaderRole.LEADER);
      return switch (line.role()) {
        case MEMBER ->
            leader != null && leader.id().equals(line.appointment())
                ? FeeRole.LEADER
                : FeeRole.MEMBER;
        case DEPUTY -> FeeRole.DEPUTY;
        case COMPANION -> FeeRole.COMPANION;
        default -> null;
      };
    }

    private List<LocalDate> days(
        PersonId person, AttendeeRole role, List<List<Attendance>> attendance) {
      return IntStream.range(0, days.size())
          .filter(i ->
              attendance.get(i).stream()
                  .anyMatch(line ->
                      person.equals(line.person())
                          && line.role() == role
                          && line.presence() == Presence.PRESENT))
          .mapToObj(days::get)
          .toList();
    }

    private void claim(PersonId person, FeeRole role, List<LocalDate> on, Attendance line) {
      var claim = ids.claim();
      var payer = host(day);
      var employment =
          dice.one(Employment.EMPLOYED, Employment.SELF_EMPLOYED, Employment.NONE, Employment.NONE);
      var lines = Money.lines(role, employment, on, municipality != null, dice);
      var claimed = last.plusDays(dice.between(2, 20));
      var recorded = claimed.plusDays(delay);
      diary.on(
          recorded,
          payer,
          new ClaimEntered(meeting, person, claim),
          new CompensationClaimed(
              claim,
              payer,
              id(),
              meeting,
              day,
              person,
              line.appointment(),
              role,
              employment,
              lines,
              total(lines),
              municipality,
              Money.from(on.getFirst().getYear()),
              null,
              claimed));
      var chance = dice.between(1, 100);
      var decided = recorded.plusDays(dice.between(3, 25));
      if (chance <= 88) {
        var approved = dice.happens(8) ? lowered(lines) : lines;
        diary.on(
            decided,
            payer,
            new CompensationApproved(
                claim, payer, id(), meeting, approved, total(approved), decided));
        if (dice.happens(95)) {
          var paid = decided.plusDays(dice.between(5, 30));
          diary.on(
              paid,
              payer,
              new CompensationPaid(claim, payer, id(), meeting, total(approved), paid));
        }
      } else if (chance <= 93) {
        diary.on(
            decided,
            payer,
            new CompensationRejected(
                claim,
                payer,
                id(),
                meeting,
                new Personal(person, "Arbeidsgiver betaler"),
                decided));
      } else if (chance <= 96) {
        diary.on(decided, payer, new ClaimWithdrawn(claim, payer, id(), meeting, decided));
      }
    }

    private static long total(List<ClaimLine> lines) {
      return lines.stream().mapToLong(ClaimLine::ore).sum();
    }

    /// The last line is approved for less.
    private static List<ClaimLine> lowered(List<ClaimLine> lines) {
      var less = new ArrayList<>(lines);
      var line = less.removeLast();
      less.add(
          new ClaimLine(
              line.kind(), line.day(), line.quantity(), line.claimedOre(), line.ore() * 2 / 3));
      return less;
    }
  }
}
