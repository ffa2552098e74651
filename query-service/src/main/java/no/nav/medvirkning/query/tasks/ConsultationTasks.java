package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.consultation.ConsultationProjection;
import no.nav.medvirkning.query.consultation.ConsultationState;
import no.nav.medvirkning.query.consultation.ConsultationView;
import no.nav.medvirkning.query.meetings.MeetingProjection;
import no.nav.medvirkning.query.meetings.MeetingState;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Consultations that the units have open or have not summarised, and those that ask the councils
/// they host.
@Component
final class ConsultationTasks implements TaskSource {

  /// Where there is no meeting to summarise it for. No source gives a number: as for the minutes.
  private static final int WEEKS_TO_SUMMARISE = 2;

  private final ViewReader views;
  private final ConsultationProjection consultations;
  private final Councils councils;
  private final MeetingProjection meetings;

  ConsultationTasks(
      ViewReader views,
      ConsultationProjection consultations,
      Councils councils,
      MeetingProjection meetings) {
    this.views = views;
    this.consultations = consultations;
    this.councils = councils;
    this.meetings = meetings;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    return Stream.concat(open(units, today), toSummarise(units));
  }

  private Stream<Task> open(Set<UnitNumber> units, LocalDate today) {
    var hosted =
        councils.hostedBy(units, today).stream()
            .collect(Collectors.toMap(CouncilCard::id, Function.identity()));
    var open =
        and(
            eq("state", ConsultationState.OPEN.name()),
            or(
                in("unit", units.stream().map(UnitNumber::value).toList()),
                in(
                    "consulted.council",
                    hosted.keySet().stream().map(CouncilId::toString).toList())));
    return views.query(consultations, open, ascending("_id"), MANY).stream()
        .flatMap(each -> Stream.concat(toClose(each, units), toAnswer(each, hosted, today)));
  }

  /// What nobody answered has nothing to summarise.
  private Stream<Task> toSummarise(Set<UnitNumber> units) {
    var closed =
        and(
            eq("state", ConsultationState.CLOSED.name()),
            in("unit", units.stream().map(UnitNumber::value).toList()));
    return views.query(consultations, closed, ascending("_id"), MANY).stream()
        .filter(each -> !each.answers().isEmpty())
        .map(each ->
            Task.of(
                TaskKind.CONSULTATION_TO_SUMMARISE,
                each.id(),
                each.unit(),
                summaryDay(each),
                "/consultations/" + each.id()));
  }

  /// The day of the meeting that the answers are for.
  private LocalDate summaryDay(ConsultationView closed) {
    return Optional.ofNullable(closed.meeting())
        .flatMap(meeting -> views.find(meetings, meeting.toString()))
        .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
        .map(meeting -> meeting.timetable().firstDay())
        .orElseGet(() -> Objects.requireNonNull(closed.closedOn()).plusWeeks(WEEKS_TO_SUMMARISE));
  }

  private static Stream<Task> toClose(ConsultationView open, Set<UnitNumber> units) {
    return units.contains(open.unit())
        ? Stream.of(
            Task.of(
                TaskKind.CONSULTATION_TO_CLOSE,
                open.id(),
                open.unit(),
                open.deadline(),
                "/consultations/" + open.id()))
        : Stream.empty();
  }

  private static Stream<Task> toAnswer(
      ConsultationView open, Map<CouncilId, CouncilCard> hosted, LocalDate today) {
    return open.consulted().stream()
        .filter(asked -> open.answerOf(asked).isEmpty())
        .map(Consulted::council)
        .filter(Objects::nonNull)
        .map(hosted::get)
        .filter(Objects::nonNull)
        .map(council ->
            Task.of(
                TaskKind.CONSULTATION_TO_ANSWER,
                open.id() + "-" + council.id(),
                council.hostOn(today),
                open.deadline(),
                "/consultations/" + open.id(),
                Map.of("council", council.name())));
  }
}
