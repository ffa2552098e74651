package no.nav.medvirkning.command.volunteer;

import java.time.Period;
import java.util.UUID;
import no.nav.medvirkning.command.person.EmailAddress;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.http.PublicForm;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.ShowInterest;
import no.nav.medvirkning.command.volunteer.VolunteerForm.Interest;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerId;

/// The form on which anyone can show interest in taking part.
///
/// @param consentText names the text of consent that the form shows
/// @param keptFor how long what is sent is kept where nothing comes of it
public record VolunteerForm(String consentText, Period keptFor) implements PublicForm<Interest> {

  /// As it is filled in. `consent` is true, or nothing is taken in.
  public record Interest(
      UnitNumber unit, Title name, EmailAddress email, FreeText message, boolean consent) {

    /// Keeps name and message out of logs and error messages.
    @Override
    public String toString() {
      return "Interest[" + unit + "]";
    }
  }

  @Override
  public String name() {
    return "volunteers";
  }

  @Override
  public Class<Interest> type() {
    return Interest.class;
  }

  @Override
  public Interest example() {
    return new Interest(
        new UnitNumber("0403"),
        new Title("Interessert Bruker"),
        new EmailAddress("interessert@example.no"),
        new FreeText("Jeg vil gjerne bidra i brukerutvalget."),
        true);
  }

  @Override
  public UnitNumber unit(Interest interest) {
    return interest.unit();
  }

  @Override
  public Command.OfTheService command(Interest interest, UUID id) {
    return new ShowInterest(
        new VolunteerId(id),
        interest.unit(),
        interest.name(),
        interest.email(),
        interest.message(),
        interest.consent(),
        consentText,
        keptFor);
  }
}
