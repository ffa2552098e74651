package no.nav.medvirkning.command.organisation;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/// All that can be asked of an organisation's record.
public sealed interface OrganisationCommand extends Command {

  OrganisationId organisation();

  @Override
  default String aggregateId() {
    return organisation().toString();
  }

  /// `revealsSpecialCategory`: that a person speaks for it may reveal health, union membership or
  /// the like (GDPR art. 9).
  record RegisterOrganisation(
      @Assigned OrganisationId organisation,
      Title name,
      @Nullable Title shortName,
      OrganisationKind kind,
      boolean revealsSpecialCategory)
      implements OrganisationCommand, Creates {}

  record RenameOrganisation(OrganisationId organisation, Title name, LocalDate from)
      implements OrganisationCommand {}

  /// The organisation comes under an umbrella; `from` may be left out where no source tells.
  record JoinUmbrella(
      OrganisationId organisation, OrganisationId umbrella, @Nullable LocalDate from)
      implements OrganisationCommand {}

  /// `on` is the last day under the umbrella.
  record LeaveUmbrella(OrganisationId organisation, OrganisationId umbrella, LocalDate on)
      implements OrganisationCommand {}

  record CloseOrganisation(OrganisationId organisation, LocalDate on)
      implements OrganisationCommand {}
}
