package no.nav.medvirkning.command.meeting;

import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;

/// What a meeting asks of its council's register of case numbers.
public sealed interface CaseRegisterCommand extends Command {

  /// Takes the next `count` numbers of the year.
  record TakeCaseNumbers(CouncilId council, int year, MeetingId meeting, int count)
      implements CaseRegisterCommand, CreatesIfMissing, Internal {
    @Override
    public String aggregateId() {
      return council + "/" + year;
    }
  }
}
