package no.nav.medvirkning.query.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ResponseDates;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What one feedback waits for. It holds dates and ids only, no text.
///
/// @param unit the addressee
/// @param council the one that the feedback comes from
/// @param open neither closed nor a duplicate
/// @param step what comes next
/// @param due the last day for that step; null where there is none
/// @param toSender whether there is a sender to answer
/// @param waiting duplicates whose senders are to be told too
/// @param toldSender since the last assessment
/// @param toldCouncil since the last assessment
/// @param measures planned, and neither completed nor dropped
/// @param referrals not returned yet
/// @param answers referrals that were answered after the sender was last told
public record FeedbackStanding(
    FeedbackId id,
    UnitNumber unit,
    @Nullable CouncilId council,
    boolean open,
    NextStep step,
    @Nullable LocalDate due,
    ResponseDates dates,
    boolean acknowledged,
    boolean assessed,
    boolean toSender,
    List<FeedbackId> waiting,
    boolean toldSender,
    boolean toldCouncil,
    List<Measure> measures,
    List<ReferralId> referrals,
    List<ReferralId> answers) {

  public record Measure(MeasureId id, Owner owner, LocalDate due) {}

  static FeedbackStanding registered(
      FeedbackId id,
      UnitNumber unit,
      @Nullable CouncilId council,
      boolean toSender,
      ResponseDates dates) {
    return new FeedbackStanding(
        id,
        unit,
        council,
        true,
        NextStep.ACKNOWLEDGE,
        dates.acknowledgeBy(),
        dates,
        false,
        false,
        toSender,
        List.of(),
        false,
        false,
        List.of(),
        List.of(),
        List.of());
  }

  FeedbackStanding acknowledge() {
    return with(true, dates, true, assessed, toldSender, toldCouncil, measures, referrals, answers);
  }

  /// Assessed at once, it is acknowledged with it. Whoever was told of an earlier assessment is to
  /// be told of this one.
  FeedbackStanding assess() {
    return with(true, dates, true, true, false, false, measures, referrals, answers);
  }

  FeedbackStanding tellSender() {
    return with(
        open, dates, acknowledged, assessed, true, toldCouncil, measures, referrals, List.of());
  }

  FeedbackStanding tellCouncil() {
    return with(
        open, dates, acknowledged, assessed, toldSender, true, measures, referrals, answers);
  }

  /// Plans a measure, or has it read as it does now.
  FeedbackStanding plan(Measure measure) {
    return withMeasures(plus(without(measures, each -> each.id().equals(measure.id())), measure));
  }

  FeedbackStanding settle(MeasureId measure) {
    return withMeasures(without(measures, each -> each.id().equals(measure)));
  }

  FeedbackStanding refer(ReferralId referral) {
    return withReferrals(plus(without(referrals, referral::equals), referral), answers);
  }

  /// @param answered whether there is an answer to pass on
  FeedbackStanding returned(ReferralId referral, boolean answered) {
    return withReferrals(
        without(referrals, referral::equals), answered ? plus(answers, referral) : answers);
  }

  FeedbackStanding end() {
    return with(
        false,
        dates,
        acknowledged,
        assessed,
        toldSender,
        toldCouncil,
        List.of(),
        List.of(),
        List.of());
  }

  /// Starts over with new dates; it was acknowledged with the reopening.
  FeedbackStanding reopen(ResponseDates anew) {
    return with(true, anew, true, false, false, false, measures, referrals, answers);
  }

  /// There is nobody left to answer but the senders of duplicates.
  FeedbackStanding withoutSender() {
    return answering(false, waiting);
  }

  FeedbackStanding followedBy(FeedbackId duplicate, boolean senderWaits) {
    return answering(toSender, senderWaits ? plus(waiting, duplicate) : waiting);
  }

  /// The duplicate's sender is erased.
  FeedbackStanding notAwaitedBy(FeedbackId duplicate) {
    return answering(toSender, without(waiting, duplicate::equals));
  }

  private FeedbackStanding answering(boolean sender, List<FeedbackId> others) {
    return new FeedbackStanding(
            id,
            unit,
            council,
            open,
            step,
            due,
            dates,
            acknowledged,
            assessed,
            sender,
            others,
            toldSender,
            toldCouncil,
            measures,
            referrals,
            answers)
        .withMeasures(measures);
  }

  /// The last day itself is still in time.
  public boolean isOverdueOn(LocalDate day) {
    return open && due != null && due.isBefore(day);
  }

  private FeedbackStanding withMeasures(List<Measure> changed) {
    return with(
        open, dates, acknowledged, assessed, toldSender, toldCouncil, changed, referrals, answers);
  }

  private FeedbackStanding withReferrals(List<ReferralId> changed, List<ReferralId> returned) {
    return with(
        open, dates, acknowledged, assessed, toldSender, toldCouncil, measures, changed, returned);
  }

  private FeedbackStanding with(
      boolean open,
      ResponseDates dates,
      boolean acknowledged,
      boolean assessed,
      boolean toldSender,
      boolean toldCouncil,
      List<Measure> measures,
      List<ReferralId> referrals,
      List<ReferralId> answers) {
    var someoneWaits = toSender || !waiting.isEmpty();
    var untold = (someoneWaits && !toldSender) || (council != null && !toldCouncil);
    var busy = !measures.isEmpty() || !referrals.isEmpty();
    var next = step(open, acknowledged, assessed, untold, busy);
    return new FeedbackStanding(
        id,
        unit,
        council,
        open,
        next,
        due(next, dates),
        dates,
        acknowledged,
        assessed,
        toSender,
        waiting,
        toldSender,
        toldCouncil,
        measures,
        referrals,
        answers);
  }

  private static NextStep step(
      boolean open, boolean acknowledged, boolean assessed, boolean untold, boolean busy) {
    if (!open) {
      return NextStep.NONE;
    } else if (!acknowledged) {
      return NextStep.ACKNOWLEDGE;
    } else if (!assessed) {
      return NextStep.ASSESS;
    } else if (untold) {
      return NextStep.REPORT_BACK;
    }
    return busy ? NextStep.WAIT : NextStep.CLOSE;
  }

  private static @Nullable LocalDate due(NextStep step, ResponseDates dates) {
    return switch (step) {
      case ACKNOWLEDGE -> dates.acknowledgeBy();
      case ASSESS -> dates.assessBy();
      case REPORT_BACK, CLOSE -> dates.reportBackBy();
      case WAIT, NONE -> null;
    };
  }

  private static <T> List<T> plus(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private static <T> List<T> without(List<T> list, Predicate<T> which) {
    return list.stream().filter(which.negate()).toList();
  }
}
