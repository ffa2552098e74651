package no.nav.medvirkning.command.volunteer;

import java.time.LocalDate;
import java.time.Period;
import no.nav.medvirkning.command.person.EmailAddress;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerId;

/// All that can be asked of someone's interest in taking part (S0).
public sealed interface VolunteerCommand extends Command.AboutAPerson {

  VolunteerId volunteer();

  @Override
  default String aggregateId() {
    return volunteer().toString();
  }

  /// What the public form asks for.
  ///
  /// @param consentText names the text that is agreed to
  /// @param keptFor how long it is kept where nothing comes of it
  record ShowInterest(
      VolunteerId volunteer,
      UnitNumber unit,
      Title name,
      EmailAddress email,
      FreeText message,
      boolean consent,
      String consentText,
      Period keptFor)
      implements VolunteerCommand, Creates, OfTheService {

    /// Keeps name and message out of logs and error messages.
    @Override
    public String toString() {
      return "ShowInterest[" + volunteer + "]";
    }
  }

  /// The unit has been in touch.
  record RecordVolunteerContact(VolunteerId volunteer, LocalDate on) implements VolunteerCommand {}

  /// An organisation that may nominate has been told of the volunteer.
  record PassVolunteerOn(VolunteerId volunteer, OrganisationId organisation, LocalDate on)
      implements VolunteerCommand {}

  /// An organisation nominated the volunteer. The register of people has what is needed from now
  /// on: what the form told is erased.
  record RecordVolunteerNomination(VolunteerId volunteer, CouncilId council, LocalDate on)
      implements VolunteerCommand {}

  /// The volunteer takes the consent back: what the form told is erased at once.
  record WithdrawInterest(VolunteerId volunteer, LocalDate on) implements VolunteerCommand {}

  /// What the form told is erased at once, whatever the ground (GDPR art. 17).
  record EraseVolunteer(VolunteerId volunteer) implements VolunteerCommand {}

  /// Nothing came of it in time. Given to a volunteer who is erased already, it does nothing.
  record EndKeeping(VolunteerId volunteer) implements VolunteerCommand, OfTheService {}
}
