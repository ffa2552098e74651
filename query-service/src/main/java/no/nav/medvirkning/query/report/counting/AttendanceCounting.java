package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.MeetingFact;
import no.nav.medvirkning.query.report.fact.MeetingFact.DayAttendance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who came. What is counted is member-meetings: each appointment as a member that was in force on
/// a day of a meeting counts once for that meeting, with the best presence of its days.
@Component
final class AttendanceCounting implements Counting {

  private static final List<Class<? extends DomainEvent>> BY_TERM =
      List.of(AttendanceRecorded.class, MemberAppointed.class, AppointmentEnded.class);

  static final FigureDefinition MEMBER_MEETINGS = bySide("attendance.member-meetings");
  static final FigureDefinition PRESENT = bySide("attendance.present");
  static final FigureDefinition PRESENT_SHARE =
      share("attendance.present-share", PRESENT, MEMBER_MEETINGS).by(Dimension.SIDE);
  static final FigureDefinition APOLOGY = bySide("attendance.apology");
  static final FigureDefinition ABSENT = bySide("attendance.absent");
  static final FigureDefinition NOT_RECORDED = bySide("attendance.not-recorded");
  static final FigureDefinition DEPUTY = bySide("attendance.deputy");

  /// Members of few organisations are few people, whose membership could reveal their health.
  static final FigureDefinition OF_ORGANISATION =
      number("attendance.member-meetings-of-organisation", Chapter.ATTENDANCE, BY_TERM)
          .by(Dimension.ORGANISATION)
          .withSmallNumbersWithheld();

  static final FigureDefinition PRESENT_OF_ORGANISATION =
      number("attendance.present-of-organisation", Chapter.ATTENDANCE, BY_TERM)
          .by(Dimension.ORGANISATION)
          .withSmallNumbersWithheld();

  /// Nobody is named in these: they tell of no person.
  static final FigureDefinition ORGANISATION_APOLOGY =
      number(
              "attendance.organisation-apology",
              Chapter.ATTENDANCE,
              List.of(AttendanceRecorded.class))
          .by(Dimension.ORGANISATION);

  static final FigureDefinition OUTSIDE_TERM =
      number("attendance.outside-term", Chapter.ATTENDANCE, BY_TERM);

  private static final Map<Presence, FigureDefinition> BY_PRESENCE =
      new EnumMap<>(
          Map.of(Presence.PRESENT, PRESENT, Presence.APOLOGY, APOLOGY, Presence.ABSENT, ABSENT));

  /// What counts for a meeting of several days: the first of these.
  private static final List<Presence> BEST_FIRST =
      List.of(Presence.PRESENT, Presence.APOLOGY, Presence.ABSENT);

  private static FigureDefinition bySide(String code) {
    return number(code, Chapter.ATTENDANCE, BY_TERM).by(Dimension.SIDE);
  }

  @Override
  public List<FigureDefinition> figures() {
    return List.of(
        MEMBER_MEETINGS,
        PRESENT,
        PRESENT_SHARE,
        APOLOGY,
        ABSENT,
        NOT_RECORDED,
        DEPUTY,
        OF_ORGANISATION,
        PRESENT_OF_ORGANISATION,
        ORGANISATION_APOLOGY,
        OUTSIDE_TERM);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(MeetingFact.class)
        .filter(meeting -> year.includes(meeting.fact().firstDay()))
        .filter(meeting -> meeting.fact().held() && !meeting.fact().attendance().isEmpty())
        .forEach(meeting -> new OneMeeting(meeting, year, tally).count());
  }

  /// @param year tells who was a member that day
  private record OneMeeting(Filed<MeetingFact> meeting, YearFacts year, Tally tally) {

    void count() {
      figures().forEach(figure -> tally.basis(figure, place(), meeting.fact().firstDay()));
      appointments()
          .filter(member ->
              member.role() == SeatRole.MEMBER && days().anyMatch(one -> member.holdsOn(one.day())))
          .forEach(this::member);
      days()
          .flatMap(day -> day.organisations().stream())
          .distinct()
          .forEach(organisation -> add(ORGANISATION_APOLOGY, organisation.toString()));
      var outside = new HashSet<AppointmentId>();
      days()
          .forEach(day ->
              day.seats().stream()
                  .filter(seat -> inForce(seat.appointment(), day.day()).isEmpty())
                  .forEach(seat -> outside.add(seat.appointment())));
      outside.forEach(_ -> add(OUTSIDE_TERM, null));
    }

    private void member(Appointment member) {
      var side = member.side().name();
      var organisation = member.onBehalfOf() == null ? null : member.onBehalfOf().toString();
      var presence = presence(member);
      var present = presence.equals(Optional.of(Presence.PRESENT));
      add(MEMBER_MEETINGS, side);
      add(OF_ORGANISATION, organisation, 1, member.person());
      add(presence.map(BY_PRESENCE::get).orElse(NOT_RECORDED), side);
      // That none of few was there tells as much about them as that all were.
      add(PRESENT_OF_ORGANISATION, organisation, present ? 1 : 0, member.person());
      if (!present && days().anyMatch(day -> day.stoodInFor().contains(member.id()))) {
        add(DEPUTY, side);
      }
    }

    private Optional<Presence> presence(Appointment member) {
      return days()
          .flatMap(day ->
              day.seats().stream()
                  .filter(seat ->
                      inForce(seat.appointment(), day.day()).filter(member::equals).isPresent())
                  .map(MeetingFact.SeatAttendance::presence))
          .min(Comparator.comparingInt(BEST_FIRST::indexOf));
    }

    /// The appointment that a line of the attendance names, where it was in force that day; else
    /// the one by which the same person was a member that day.
    private Optional<Appointment> inForce(AppointmentId named, LocalDate day) {
      var person =
          appointments().filter(each -> each.id().equals(named)).map(Appointment::person).toList();
      return appointments()
          .filter(each -> each.role() == SeatRole.MEMBER && each.holdsOn(day))
          .filter(each -> person.contains(each.person()))
          .findFirst();
    }

    private Stream<Appointment> appointments() {
      return council().seating().appointments().stream();
    }

    private Stream<DayAttendance> days() {
      return meeting.fact().attendance().stream();
    }

    private CouncilStatus council() {
      return year.council(meeting.council());
    }

    private Place place() {
      return year.hostOf(meeting.council(), meeting.fact().firstDay());
    }

    private void add(FigureDefinition figure, @Nullable String of) {
      add(figure, of, 1, null);
    }

    private void add(
        FigureDefinition figure, @Nullable String of, long amount, @Nullable PersonId person) {
      var recordedOn =
          days().map(DayAttendance::recordedOn).max(Comparator.naturalOrder()).orElseThrow();
      tally.add(
          figure,
          of,
          amount,
          place(),
          meeting.id(),
          meeting.fact().firstDay(),
          meeting.fact().recorded(recordedOn),
          person);
    }

    private static Stream<FigureDefinition> figures() {
      return Stream.of(
          MEMBER_MEETINGS,
          PRESENT,
          APOLOGY,
          ABSENT,
          NOT_RECORDED,
          DEPUTY,
          OF_ORGANISATION,
          PRESENT_OF_ORGANISATION,
          ORGANISATION_APOLOGY,
          OUTSIDE_TERM);
    }
  }
}
