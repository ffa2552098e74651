package no.nav.medvirkning.query.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.consultation.MemberAnswer;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One consultation with the answers it got.
///
/// @param unit the unit that asks
/// @param council the council that asks, where it is a council
/// @param meeting the one that the answers are for
/// @param deadline the newest; `extensions` tells the former ones
/// @param answers the last one of each who answered
/// @param unanswered who did not answer, once it is closed
public record ConsultationView(
    ConsultationId id,
    UnitNumber unit,
    @Nullable CouncilId council,
    String title,
    String paper,
    List<String> attachments,
    List<Consulted> consulted,
    LocalDate on,
    LocalDate deadline,
    List<Extension> extensions,
    @Nullable MeetingId meeting,
    ConsultationState state,
    List<Answer> answers,
    List<Reminder> reminders,
    @Nullable LocalDate closedOn,
    List<Consulted> unanswered,
    @Nullable Summary summary) {

  /// @param formerly the deadline that was extended
  public record Extension(LocalDate formerly, String reason) {}

  /// @param members whom an umbrella answers for
  /// @param late after the deadline
  public record Answer(
      Consulted from, String text, List<MemberAnswer> members, boolean late, LocalDate on) {}

  public record Reminder(LocalDate on, List<Consulted> to) {}

  public record Summary(String text, MeetingId meeting, CaseId caseId, LocalDate on) {}

  ConsultationView extended(LocalDate to, String reason) {
    var extension = new Extension(deadline, reason);
    return with(
        to,
        append(extensions, extension),
        state,
        answers,
        reminders,
        closedOn,
        unanswered,
        summary);
  }

  ConsultationView answered(Answer answer) {
    var others = answers.stream().filter(each -> !each.from().equals(answer.from())).toList();
    return with(
        deadline,
        extensions,
        state,
        append(others, answer),
        reminders,
        closedOn,
        unanswered,
        summary);
  }

  ConsultationView reminded(Reminder reminder) {
    return with(
        deadline,
        extensions,
        state,
        answers,
        append(reminders, reminder),
        closedOn,
        unanswered,
        summary);
  }

  ConsultationView closed(LocalDate day, List<Consulted> without) {
    return with(
        deadline, extensions, ConsultationState.CLOSED, answers, reminders, day, without, summary);
  }

  ConsultationView summarised(Summary made) {
    return with(
        deadline,
        extensions,
        ConsultationState.SUMMARISED,
        answers,
        reminders,
        closedOn,
        unanswered,
        made);
  }

  public boolean isOpen() {
    return state == ConsultationState.OPEN;
  }

  /// The deadline itself is still in time.
  public boolean isOverdueOn(LocalDate day) {
    return isOpen() && deadline.isBefore(day);
  }

  public Optional<Answer> answerOf(Consulted asked) {
    return answers.stream().filter(each -> each.from().equals(asked)).findFirst();
  }

  /// The umbrella that answered for the organisation.
  Optional<OrganisationId> answeredThrough(@Nullable OrganisationId organisation) {
    return answers.stream()
        .filter(each ->
            each.members().stream().anyMatch(member -> member.organisation().equals(organisation)))
        .map(each -> each.from().organisation())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /// The councils that are asked.
  public List<CouncilId> councilsAsked() {
    return consulted.stream().map(Consulted::council).filter(Objects::nonNull).toList();
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private ConsultationView with(
      LocalDate deadline,
      List<Extension> extensions,
      ConsultationState state,
      List<Answer> answers,
      List<Reminder> reminders,
      @Nullable LocalDate closedOn,
      List<Consulted> unanswered,
      @Nullable Summary summary) {
    return new ConsultationView(
        id,
        unit,
        council,
        title,
        paper,
        attachments,
        consulted,
        on,
        deadline,
        extensions,
        meeting,
        state,
        answers,
        reminders,
        closedOn,
        unanswered,
        summary);
  }
}
