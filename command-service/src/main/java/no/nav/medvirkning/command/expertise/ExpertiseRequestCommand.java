package no.nav.medvirkning.command.expertise;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of an expertise request, in the order of its life. What happened earlier
/// is recorded with the day in the context.
public sealed interface ExpertiseRequestCommand extends Command {

  ExpertiseRequestId request();

  @Override
  default String aggregateId() {
    return request().toString();
  }

  /// For a case of a meeting (`council`, `meeting` and `caseId`), or for a `project`.
  record RequestExpertise(
      @Assigned ExpertiseRequestId request,
      UnitNumber unit,
      FreeText competence,
      @Nullable CouncilId council,
      @Nullable MeetingId meeting,
      @Nullable CaseId caseId,
      @Nullable Title project,
      List<OrganisationId> asked,
      LocalDate neededBy)
      implements ExpertiseRequestCommand, Creates {}

  /// The organisation's act; `person` is left out where it offers without a name yet.
  record OfferRepresentative(
      ExpertiseRequestId request, OrganisationId organisation, @Nullable PersonId person)
      implements ExpertiseRequestCommand {}

  /// The organisation's act. What it offered before counts no more.
  record DeclineExpertiseRequest(
      ExpertiseRequestId request, OrganisationId organisation, @Nullable FreeText reason)
      implements ExpertiseRequestCommand {}

  /// The unit's act. The person takes part in what the request is for, and in that only.
  record ChooseRepresentative(
      ExpertiseRequestId request, OrganisationId organisation, PersonId person)
      implements ExpertiseRequestCommand {}

  /// `reason` tells why no representative was chosen.
  record CloseExpertiseRequest(ExpertiseRequestId request, @Nullable FreeText reason)
      implements ExpertiseRequestCommand {}
}
