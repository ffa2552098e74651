package no.nav.medvirkning.benchmarks.decade;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilEvent.PeriodEvaluated;
import no.nav.medvirkning.council.CouncilEvent.ReplacementRequested;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.plan.WishedInvolvement;
import org.jspecify.annotations.Nullable;

/// A council's life but for its meetings: mandate, elections, those who come and go, plans.
final class CouncilLife {

  static final int NOTICE_DAYS = 14;
  static final int INPUT_DAYS = 21;
  private static final int ELECTION = 120;
  private static final int MOST_TERMS = 3;

  final CouncilPlan plan;
  final PersonId secretary;
  final PersonId companion;
  private final Diary diary;
  private final Ids ids;
  private final Dice dice;
  private final MeetingLife meetings;
  private final List<Seat> seats = new ArrayList<>();
  private final List<Leader> leaders = new ArrayList<>();
  private final Map<String, Incumbent> incumbents = new HashMap<>();
  private LocalDate nextTerm;

  /// Someone's time in a seat; `last` is the day it ended, before its time or not.
  record Seat(
      AppointmentId id,
      PersonId person,
      String key,
      SeatRole role,
      Side side,
      @Nullable OrganisationId organisation,
      LocalDate from,
      LocalDate last) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(last);
    }
  }

  private record Leader(LeaderRole role, Seat seat, LocalDate from, LocalDate to) {}

  private record Incumbent(PersonId person, int terms) {}

  CouncilLife(CouncilPlan plan, Diary diary, Ids ids, Money money, long seed) {
    this.plan = plan;
    this.diary = diary;
    this.ids = ids;
    dice = new Dice(seed, "council " + plan.id());
    nextTerm = plan.from().plusDays(45);
    secretary = ids.person();
    companion = ids.person();
    meetings = new MeetingLife(this, diary, ids, money, seed);
  }

  Stream<Seat> sitting(LocalDate day, SeatRole role) {
    return seats.stream().filter(seat -> seat.role() == role && seat.holdsOn(day));
  }

  @Nullable Seat leaderOn(LocalDate day, LeaderRole role) {
    return leaders.stream()
        .filter(each -> each.role() == role)
        .filter(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()))
        .map(Leader::seat)
        .findFirst()
        .orElse(null);
  }

  MeetingLife meetings() {
    return meetings;
  }

  PersonId register(LocalDate day, PersonId person, String as) {
    diary.on(
        day,
        plan.hostOn(day),
        new PersonRegistered(
            person,
            plan.hostOn(day),
            new Personal(person, as + " " + (person.value().getLeastSignificantBits() & 0xFFFFFF)),
            null,
            null,
            null,
            null));
    return person;
  }

  void begin(YearMonth month) {
    if (month.equals(YearMonth.from(plan.from()))) {
      establish();
    }
    if (month.getYear() > Decade.LAST_YEAR) {
      return;
    }
    var planned =
        plan.from().isBefore(nextTerm.minusDays(ELECTION))
            ? nextTerm.minusDays(ELECTION)
            : plan.from();
    if (month.equals(YearMonth.from(planned)) && plan.existsOn(nextTerm.plusDays(30))) {
      elect();
    }
    if (plan.to() != null && month.equals(YearMonth.from(plan.to()))) {
      dissolve(plan.to());
    }
    if (month.getMonthValue() == 1) {
      activityPlan(month.getYear());
    }
    meetings.begin(month);
  }

  private void establish() {
    var from = plan.from();
    var host = plan.host();
    register(from, secretary, "Sekretær");
    register(from, companion, "Ledsager");
    diary.on(
        from,
        host,
        new CouncilEstablished(
            plan.id(), plan.name(), plan.level(), host, plan.coverage(), null, from),
        new MandateAdopted(plan.id(), 1, mandate(plan.meetingsPerYear()), from, from),
        new SecretariatAssigned(plan.id(), List.of(secretary), from));
    if (plan.meetingsPerYear() > 5) {
      var amended = from.plusYears(3);
      if (plan.existsOn(amended) && amended.getYear() <= Decade.LAST_YEAR) {
        diary.on(
            amended.minusDays(10),
            plan.hostOn(amended),
            new MandateAdopted(
                plan.id(), 2, mandate(plan.meetingsPerYear() - 1), amended.minusDays(10), amended));
      }
    }
    var pause = plan.pause();
    if (pause != null) {
      diary.on(
          pause.from(),
          host,
          new CouncilSuspended(plan.id(), pause.from(), "Koronatiltak: ingen får møtes"));
      var resumed = pause.to().plusDays(1);
      diary.on(resumed, host, new CouncilResumed(plan.id(), resumed));
    }
    var move = plan.move();
    if (move != null) {
      diary.on(
          move.from(),
          move.host(),
          new CoverageChanged(plan.id(), move.host(), move.coverage(), null, move.from()));
    }
  }

  private Mandate mandate(int meetingsPerYear) {
    return new Mandate(
        Period.ofYears(plan.termYears()),
        MOST_TERMS,
        Set.of(RowBreaker.GAP),
        Period.ofYears(plan.termYears()),
        null,
        Side.USER,
        meetingsPerYear,
        NOTICE_DAYS,
        INPUT_DAYS,
        false,
        0,
        plan.seats());
  }

  /// Everyone's seat for the next term, and what will happen to it.
  private void elect() {
    var from = nextTerm;
    var to = from.plusYears(plan.termYears()).minusDays(1);
    var first = seats.isEmpty();
    var invited = first ? plan.from().plusDays(1) : from.minusDays(ELECTION - 10);
    var deadline = first ? plan.from().plusDays(25) : from.minusDays(60);
    var host = plan.hostOn(from);
    var organisations =
        plan.seats().stream().flatMap(seat -> Stream.ofNullable(seat.organisation())).toList();
    diary.on(invited, host, new NominationsInvited(plan.id(), organisations, invited, deadline));
    nextTerm = to.plusDays(1);
    if (plan.silentFrom() != null && plan.silentFrom().isBefore(from)) {
      return;
    }
    var term = new ArrayList<Seat>();
    for (var allocation : plan.seats()) {
      for (var role : SeatRole.values()) {
        for (var n = 0; n < allocation.seatsFor(role); n++) {
          // The first two seats of the users lead.
          var leads = role == SeatRole.MEMBER && allocation.equals(plan.seats().getFirst());
          fill(allocation, role, n, leads, from, to, deadline.minusDays(14), term);
        }
      }
    }
    lead(LeaderRole.LEADER, term.get(0), from, to);
    lead(LeaderRole.DEPUTY_LEADER, term.get(1), from, to);
    if (plan.existsOn(to) && to.getYear() <= Decade.LAST_YEAR) {
      diary.on(
          to, plan.hostOn(to), new PeriodEvaluated(plan.id(), from, to, "Perioden gikk bra.", to));
    }
  }

  private void fill(
      SeatAllocation allocation,
      SeatRole role,
      int n,
      boolean leads,
      LocalDate from,
      LocalDate to,
      LocalDate nominated,
      List<Seat> term) {
    var place = allocation.key() + role + n;
    var former = incumbents.get(place);
    var again = former != null && former.terms() < MOST_TERMS && dice.happens(65) ? former : null;
    if (!leads && dice.happens(6)) {
      incumbents.remove(place);
      return;
    }
    var person = again == null ? register(nominated, ids.person(), "Medlem") : again.person();
    incumbents.put(place, new Incumbent(person, again == null ? 1 : again.terms() + 1));
    var resigns = !leads && dice.happens(12);
    var dissolved = plan.to();
    var end = dissolved != null && dissolved.isBefore(to) ? dissolved : to;
    var length = (int) (end.toEpochDay() - from.toEpochDay());
    var last = resigns && length > 300 ? from.plusDays(dice.between(60, length - 150)) : end;
    var seat = appoint(allocation, role, person, null, nominated, from, to, last);
    term.add(seat);
    if (last.isBefore(end)) {
      var host = plan.hostOn(last);
      var cause =
          allocation.organisation() != null && dice.happens(25)
              ? EndCause.WITHDRAWN_BY_ORGANISATION
              : dice.one(EndCause.RESIGNED, EndCause.RESIGNED, EndCause.OTHER);
      diary.on(
          last.plusDays(1), host, new AppointmentEnded(plan.id(), seat.id(), cause, last, null));
      incumbents.remove(place);
      if (dice.happens(75)) {
        var asked = last.plusDays(5);
        if (allocation.organisation() != null) {
          diary.on(
              asked,
              host,
              new ReplacementRequested(
                  plan.id(), seat.id(), allocation.organisation(), asked, asked.plusDays(30)));
        }
        var newcomer = register(asked.plusDays(20), ids.person(), "Medlem");
        term.add(
            appoint(
                allocation,
                role,
                newcomer,
                seat.id(),
                asked.plusDays(20),
                last.plusDays(60),
                to,
                end));
        incumbents.put(place, new Incumbent(newcomer, 1));
      }
    }
  }

  private Seat appoint(
      SeatAllocation allocation,
      SeatRole role,
      PersonId person,
      @Nullable AppointmentId replaces,
      LocalDate nominated,
      LocalDate from,
      LocalDate to,
      LocalDate last) {
    var host = plan.hostOn(from);
    var organisation = allocation.organisation();
    var nomination = organisation == null ? null : ids.nomination();
    if (nomination != null) {
      diary.on(
          nominated.plusDays(3),
          host,
          new MemberNominated(
              plan.id(),
              nomination,
              person,
              role,
              allocation.key(),
              organisation,
              organisation,
              nominated.plusDays(3)));
    }
    var id = ids.appointment();
    // Now and then it is forgotten, and recorded when the term has begun.
    var recorded = dice.happens(4) ? from.plusDays(10) : nominated.plusDays(14);
    diary.on(
        recorded,
        host,
        new MemberAppointed(
            plan.id(),
            id,
            person,
            role,
            allocation.key(),
            allocation.side(),
            organisation,
            nomination,
            replaces,
            recorded.isBefore(plan.from().plusYears(3)) || plan.meetingsPerYear() <= 5 ? 1 : 2,
            from,
            to));
    var seat =
        new Seat(id, person, allocation.key(), role, allocation.side(), organisation, from, last);
    seats.add(seat);
    return seat;
  }

  private void lead(LeaderRole role, Seat seat, LocalDate from, LocalDate to) {
    var recorded = from.plusDays(11);
    diary.on(recorded, plan.hostOn(from), new LeaderChosen(plan.id(), role, seat.id(), from, to));
    var dissolved = plan.to();
    leaders.add(
        new Leader(role, seat, from, dissolved != null && dissolved.isBefore(to) ? dissolved : to));
  }

  private void dissolve(LocalDate on) {
    var host = plan.hostOn(on);
    diary.on(on, host, new CouncilDissolved(plan.id(), on, "Kontoret finner en annen form"));
    for (var seat : seats) {
      if (seat.last().equals(on)) {
        diary.on(
            on,
            host,
            new AppointmentEnded(plan.id(), seat.id(), EndCause.COUNCIL_DISSOLVED, on, null));
      }
    }
    for (var leader : leaders) {
      if (leader.to().equals(on)) {
        diary.on(on, host, new LeadershipEnded(plan.id(), leader.role(), leader.seat().id(), on));
      }
    }
  }

  private void activityPlan(int year) {
    var day = LocalDate.of(year, 1, 15).plusDays(dice.between(0, 40));
    if (!plan.meetsOn(day) || !dice.happens(70)) {
      return;
    }
    var host = plan.hostOn(day);
    var areas = List.of("Møtet med Nav", "Unge utenfor");
    var planned =
        Stream.of(2, 5, 9, 11)
            .limit(dice.between(2, 4))
            .map(n -> new PlannedMeeting(YearMonth.of(year, n), List.of("Brukerundersøkelsen")))
            .toList();
    var wishes = List.of(new WishedInvolvement("Nye brev", "Lese utkast"));
    diary.on(day, host, new ActivityPlanAdopted(plan.id(), year, areas, planned, wishes, day));
    var revised = day.plusDays(120);
    if (dice.happens(20) && plan.existsOn(revised)) {
      diary.on(
          revised,
          plan.hostOn(revised),
          new ActivityPlanRevised(
              plan.id(),
              year,
              areas,
              planned.subList(0, planned.size() - 1),
              wishes,
              "Et møte falt bort",
              revised));
    }
    var evaluated = LocalDate.of(year, 12, 10).plusDays(dice.between(0, 50));
    if (dice.happens(50) && plan.existsOn(evaluated)) {
      diary.on(
          evaluated,
          plan.hostOn(evaluated),
          new ActivityPlanEvaluated(plan.id(), year, "Vi nådde det meste.", evaluated));
    }
  }
}
