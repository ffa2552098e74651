package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.days;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.query.councilstatus.Seating.RepresentationAsked;
import no.nav.medvirkning.query.councilstatus.SeatsOn;
import no.nav.medvirkning.query.councilstatus.Setup.AdoptedMandate;
import no.nav.medvirkning.query.report.counting.YearFacts.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How many of the seats were taken, day by day over the year, and who came and went. A deputy's
/// seat counts apart from a member's. Nothing of it is late: it is what was true on each day,
/// whenever that was recorded, and an appointment is recorded before it begins or soon after.
@Component
final class SeatsCounting implements Counting {

  private static final List<Class<? extends DomainEvent>> ROOM =
      List.of(
          CouncilEstablished.class,
          MandateAdopted.class,
          RepresentationGranted.class,
          CouncilDissolved.class);

  private static final List<Class<? extends DomainEvent>> TAKEN =
      Stream.concat(ROOM.stream(), Stream.of(MemberAppointed.class, AppointmentEnded.class))
          .toList();

  private static final List<Class<? extends DomainEvent>> TERMS =
      List.of(MemberAppointed.class, AppointmentEnded.class, CouncilDissolved.class);

  static final FigureDefinition DAYS = days("seats.days", Chapter.SEATS, ROOM);
  static final FigureDefinition FILLED_DAYS = days("seats.filled-days", Chapter.SEATS, TAKEN);
  static final FigureDefinition FILLED_SHARE = share("seats.filled-share", FILLED_DAYS, DAYS);
  static final FigureDefinition DEPUTY_DAYS = days("seats.deputy-days", Chapter.SEATS, ROOM);
  static final FigureDefinition DEPUTY_FILLED_DAYS =
      days("seats.deputy-filled-days", Chapter.SEATS, TAKEN);
  static final FigureDefinition DEPUTY_FILLED_SHARE =
      share("seats.deputy-filled-share", DEPUTY_FILLED_DAYS, DEPUTY_DAYS);
  static final FigureDefinition BEGUN =
      number("seats.begun", Chapter.SEATS, List.of(MemberAppointed.class)).by(Dimension.SIDE);
  static final FigureDefinition ENDED =
      number("seats.ended", Chapter.SEATS, TERMS).by(Dimension.END_CAUSE);
  static final FigureDefinition EXPIRED = number("seats.expired", Chapter.SEATS, TERMS);
  static final FigureDefinition MEMBERS = number("seats.members", Chapter.SEATS, TERMS);
  static final FigureDefinition LEFT = number("seats.left", Chapter.SEATS, TERMS);
  static final FigureDefinition TURNOVER = share("seats.turnover", LEFT, MEMBERS);

  @Override
  public List<FigureDefinition> figures() {
    return List.of(
        DAYS,
        FILLED_DAYS,
        FILLED_SHARE,
        DEPUTY_DAYS,
        DEPUTY_FILLED_DAYS,
        DEPUTY_FILLED_SHARE,
        BEGUN,
        ENDED,
        EXPIRED,
        MEMBERS,
        LEFT,
        TURNOVER);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.councils().values().forEach(council -> new OneCouncil(council, year, tally).count());
  }

  private record OneCouncil(CouncilStatus council, YearFacts year, Tally tally) {

    void count() {
      for (var stretch : year.stretches(council, changes())) {
        room(stretch, SeatRole.MEMBER, DAYS, FILLED_DAYS);
        room(stretch, SeatRole.DEPUTY, DEPUTY_DAYS, DEPUTY_FILLED_DAYS);
        Stream.of(BEGUN, ENDED, EXPIRED, MEMBERS, LEFT)
            .forEach(figure -> tally.basis(figure, stretch.place(), stretch.last()));
      }
      members().forEach(this::term);
      members().map(Appointment::person).distinct().forEach(this::person);
    }

    /// The days on which there may have come to be more or fewer seats, or more or fewer taken.
    private Stream<LocalDate> changes() {
      var mandates = council.setup().mandates().stream().map(AdoptedMandate::from);
      var granted =
          council.seating().requests().stream()
              .map(RepresentationAsked::from)
              .flatMap(Stream::ofNullable);
      var taken =
          council.seating().appointments().stream()
              .flatMap(each -> Stream.of(each.from(), each.lastDay().plusDays(1)));
      return Stream.of(mandates, granted, taken).flatMap(days -> days);
    }

    private void room(
        Stretch stretch, SeatRole role, FigureDefinition days, FigureDefinition filledDays) {
      var room = SeatsOn.room(council, stretch.last(), role);
      if (room.seats() > 0) {
        add(days, null, room.seats() * stretch.days(), stretch.place(), stretch.last());
        add(filledDays, null, room.filled() * stretch.days(), stretch.place(), stretch.last());
      }
    }

    private void term(Appointment term) {
      if (isSeen(term.from())) {
        add(BEGUN, term.side().name(), term.from());
      }
      var last = term.lastDay();
      if (isSeen(last)) {
        var cause = cause(term);
        add(ENDED, cause.name(), last);
        if (cause == EndCause.EXPIRED && !sits(term.person(), last.plusDays(1))) {
          add(EXPIRED, null, last);
        }
      }
    }

    private static EndCause cause(Appointment term) {
      var early = term.endedOn() != null && !term.endedOn().isAfter(term.to());
      return early && term.cause() != null ? term.cause() : EndCause.EXPIRED;
    }

    /// Counts once, however many terms the person sat in the year.
    private void person(PersonId person) {
      members()
          .filter(term -> term.person().equals(person))
          .filter(term ->
              !term.from().isAfter(year.until()) && !term.lastDay().isBefore(year.firstDay()))
          .map(term -> term.lastDay().isAfter(year.until()) ? year.until() : term.lastDay())
          .max(Comparator.naturalOrder())
          .ifPresent(last -> {
            add(MEMBERS, null, last);
            if (!sits(person, last.plusDays(1))) {
              add(LEFT, null, last);
            }
          });
    }

    private boolean sits(PersonId person, LocalDate day) {
      return members().anyMatch(term -> term.person().equals(person) && term.holdsOn(day));
    }

    private Stream<Appointment> members() {
      return council.seating().appointments().stream()
          .filter(term -> term.role() == SeatRole.MEMBER && term.tookTheSeat());
    }

    private boolean isSeen(LocalDate day) {
      return year.includes(day) && !day.isAfter(year.until());
    }

    private void add(FigureDefinition figure, @Nullable String of, LocalDate day) {
      add(figure, of, 1, year.hostOf(council.council(), day), day);
    }

    private void add(
        FigureDefinition figure, @Nullable String of, long amount, Place place, LocalDate day) {
      tally.add(figure, of, amount, place, council.council().toString(), day, day);
    }
  }
}
