package no.nav.medvirkning.command.consultation;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a consultation, in the order of its life. What happened earlier is
/// recorded with the day in the context.
public sealed interface ConsultationCommand extends Command {

  ConsultationId consultation();

  @Override
  default String aggregateId() {
    return consultation().toString();
  }

  /// Organisations answer in writing before a meeting (S2), or councils below the unit are asked.
  /// `council` is the one that asks, where it is a council; `paper` is what is asked about;
  /// `meeting` is the council's meeting that the answers are for.
  record OpenConsultation(
      @Assigned ConsultationId consultation,
      UnitNumber unit,
      @Nullable CouncilId council,
      Title title,
      FreeText paper,
      @Nullable List<Title> attachments,
      List<Consulted> consulted,
      LocalDate deadline,
      @Nullable MeetingId meeting)
      implements ConsultationCommand, Creates {}

  record ExtendConsultation(ConsultationId consultation, LocalDate deadline, FreeText reason)
      implements ConsultationCommand {}

  /// Replaces what the same one answered before. An organisation's answer is recorded by the unit
  /// that asks, a council's by the council's host. `members` is whom an umbrella answers for.
  record AnswerConsultation(
      ConsultationId consultation,
      Consulted from,
      FreeText answer,
      @Nullable List<OfMember> members)
      implements ConsultationCommand {}

  /// @param said in the member's own words; left out where the umbrella's answer speaks for it
  record OfMember(OrganisationId organisation, @Nullable FreeText said) {}

  /// Reminds all who have not answered.
  record RemindConsultation(ConsultationId consultation) implements ConsultationCommand {}

  record CloseConsultation(ConsultationId consultation) implements ConsultationCommand {}

  /// What came of it goes into a case of a meeting; sent again, it replaces what was said before.
  record SummariseConsultation(
      ConsultationId consultation, FreeText summary, MeetingId meeting, CaseId caseId)
      implements ConsultationCommand {}
}
