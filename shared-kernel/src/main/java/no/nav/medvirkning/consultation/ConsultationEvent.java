package no.nav.medvirkning.consultation;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to a consultation: a paper goes out, written answers come in before a
/// meeting (S2), or a level asks the councils below it (S2: SBU uses the underlying councils).
public sealed interface ConsultationEvent extends DomainEvent {

  ConsultationId consultation();

  /// The unit that asks.
  UnitNumber unit();

  @Override
  default String aggregateId() {
    return consultation().toString();
  }

  /// `council` is the one that asks, where it is a council; `paper` is what is asked about;
  /// `meeting` is the one that the answers are for.
  record ConsultationOpened(
      ConsultationId consultation,
      UnitNumber unit,
      @Nullable CouncilId council,
      String title,
      String paper,
      List<String> attachments,
      List<Consulted> consulted,
      LocalDate deadline,
      @Nullable MeetingId meeting,
      LocalDate on)
      implements ConsultationEvent, HappenedOn {}

  record DeadlineExtended(
      ConsultationId consultation, UnitNumber unit, LocalDate deadline, String reason)
      implements ConsultationEvent {}

  /// Replaces what the same one answered before. `members` is whom an umbrella answers for.
  record ConsultationAnswered(
      ConsultationId consultation,
      UnitNumber unit,
      Consulted from,
      String answer,
      List<MemberAnswer> members,
      boolean late,
      LocalDate on)
      implements ConsultationEvent, HappenedOn {}

  /// Those who had not answered were reminded.
  record ConsultationReminded(
      ConsultationId consultation, UnitNumber unit, List<Consulted> to, LocalDate on)
      implements ConsultationEvent, HappenedOn {}

  /// Takes no more answers; `unanswered` did not answer.
  record ConsultationClosed(
      ConsultationId consultation, UnitNumber unit, List<Consulted> unanswered, LocalDate on)
      implements ConsultationEvent, HappenedOn {}

  /// What came of it, into a case of a meeting.
  record ConsultationSummarised(
      ConsultationId consultation,
      UnitNumber unit,
      String summary,
      MeetingId meeting,
      CaseId caseId,
      LocalDate on)
      implements ConsultationEvent, HappenedOn {}
}
