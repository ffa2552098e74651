package no.nav.medvirkning.command.meeting;

import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// What a meeting's case about former minutes has come to.
///
/// @param outcome null until the case is deliberated
public record MinutesApproval(MinutesId minutes, @Nullable OutcomeKind outcome) {

  public boolean approvesWithRemarks() {
    return outcome == OutcomeKind.APPROVED_WITH_REMARKS;
  }

  public boolean approvesWithoutRemarks() {
    return outcome == OutcomeKind.APPROVED;
  }
}
