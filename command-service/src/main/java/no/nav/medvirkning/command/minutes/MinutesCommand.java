package no.nav.medvirkning.command.minutes;

import java.net.URI;
import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// All that can be asked of the minutes of a meeting, in the order of their life.
public sealed interface MinutesCommand extends Command {

  MinutesId minutes();

  @Override
  default String aggregateId() {
    return minutes().toString();
  }

  /// What was said in each case stands in the meeting's deliberations; the minutes add an
  /// introduction.
  record DraftMinutes(
      @Assigned MinutesId minutes,
      MeetingId meeting,
      PersonId minutesTaker,
      @Nullable FreeText introduction)
      implements MinutesCommand, Creates {}

  record ReviseMinutes(MinutesId minutes, @Nullable FreeText introduction)
      implements MinutesCommand {}

  record SignMinutes(MinutesId minutes, Title place, LocalDate on) implements MinutesCommand {}

  record CirculateMinutes(MinutesId minutes, LocalDate on, LocalDate remarksDue)
      implements MinutesCommand {}

  /// A remark by a person, or by an organisation with no person named.
  record MakeRemark(
      MinutesId minutes,
      @Assigned RemarkId remark,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      FreeText text,
      LocalDate on)
      implements MinutesCommand {}

  /// `approvingMeeting` and `approvingCase` name the case of a later meeting; both are left out for
  /// written approval, which is for the last meeting of a council that ends.
  record ApproveMinutes(
      MinutesId minutes,
      @Nullable MeetingId approvingMeeting,
      @Nullable CaseId approvingCase,
      boolean withRemarks,
      LocalDate on)
      implements MinutesCommand {}

  record CorrectMinutes(MinutesId minutes, FreeText correction, FreeText reason, LocalDate on)
      implements MinutesCommand {}

  /// To the county that the council's host lies under, as the mandate asks (S4).
  record SendMinutesToCounty(MinutesId minutes, LocalDate on) implements MinutesCommand {}

  record PublishMinutes(MinutesId minutes, URI address, LocalDate on) implements MinutesCommand {}

  record WithdrawPublication(MinutesId minutes, FreeText reason, LocalDate on)
      implements MinutesCommand {}
}
