package no.nav.medvirkning.command.compensation;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a claim for compensation: one person, one meeting. Amounts are in øre.
public sealed interface CompensationCommand extends Command.AboutAPerson {

  ClaimId claim();

  @Override
  default String aggregateId() {
    return claim().toString();
  }

  /// What each line comes to is computed by the rates in force on its day, and never sent. The unit
  /// that hosts the council on the meeting's first day pays, by the rule of the agreement that it
  /// has in force that day; `agreement` is named only where it has several.
  record ClaimCompensation(
      @Assigned ClaimId claim,
      MeetingId meeting,
      PersonId person,
      FeeRole role,
      Employment employment,
      List<ClaimedLine> lines,
      @Nullable AgreementId agreement,
      @Nullable FreeText note,
      LocalDate on)
      implements CompensationCommand, Creates {}

  /// `approvedOre` is one amount for each line, in order, and no more than it came to; left out,
  /// the whole claim is approved.
  record ApproveCompensation(ClaimId claim, @Nullable List<Long> approvedOre, LocalDate on)
      implements CompensationCommand {}

  record RejectCompensation(ClaimId claim, FreeText reason, LocalDate on)
      implements CompensationCommand {}

  /// What was approved has been paid.
  record MarkCompensationPaid(ClaimId claim, LocalDate on) implements CompensationCommand {}

  /// The claimant takes it back before it is decided on.
  record WithdrawClaim(ClaimId claim, LocalDate on) implements CompensationCommand {}
}
