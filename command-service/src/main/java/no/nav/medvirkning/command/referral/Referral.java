package no.nav.medvirkning.command.referral;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.feedback.Feedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.LinkReferral;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReturnReferral;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.command.platform.text.ErasableTexts;
import no.nav.medvirkning.command.referral.ReferralCommand.AcceptReferral;
import no.nav.medvirkning.command.referral.ReferralCommand.AnswerReferral;
import no.nav.medvirkning.command.referral.ReferralCommand.DeclineReferral;
import no.nav.medvirkning.command.referral.ReferralCommand.RedactReferralText;
import no.nav.medvirkning.command.referral.ReferralCommand.ReferFeedback;
import no.nav.medvirkning.command.referral.ReferralCommand.WithdrawReferral;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.referral.ReferralEvent;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A question from one level to the next. The feedback that it came from stays with the unit that
/// asks, which is told what came back.
@Revision("1")
public final class Referral extends Aggregate<ReferralCommand, ReferralEvent> {

  /// Whose words a text is.
  private enum By {
    THE_ONE_WHO_ASKS,
    THE_ONE_WHO_IS_ASKED
  }

  private @Nullable ReferralParties parties;
  private @Nullable FeedbackKey feedback;
  private @Nullable LocalDate madeOn;
  private boolean accepted;
  private @Nullable ReferralOutcome outcome;
  private ErasableTexts<By> texts = ErasableTexts.none();

  @Override
  protected List<ReferralEvent> decide(ReferralCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case ReferFeedback c -> refer(c, decision);
          case AcceptReferral c -> accept(c, decision);
          case DeclineReferral c -> decline(c, decision);
          case AnswerReferral c -> answer(c, decision);
          case WithdrawReferral c -> withdraw(c, decision);
          case RedactReferralText c -> redact(c, decision);
        });
  }

  private static ReferralEvent refer(ReferFeedback c, Decision decision) {
    var referred = decision.require(Feedback.class, c.feedback(), "/feedback").key();
    check(new ReferralRule.NotInTheFuture(c.on(), decision.today()));
    if (c.wishedBy() != null) {
      check(new ReferralRule.NotWishedForBeforeItIsMade(c.wishedBy(), c.on()));
    }
    checkTo(referred.unit(), c.to(), c.on(), decision);
    if (c.council() != null) {
      checkCouncil(c.council(), c.to(), c.on(), decision);
    }
    decision.also(Feedback.class, new LinkReferral(c.feedback(), c.referral(), c.to(), c.on()));
    return new ReferralMade(
        c.referral(),
        new ReferralParties(referred.unit(), c.to(), c.council()),
        referred,
        ErasableTexts.none().next(c.referral(), c.question()),
        c.wishedBy(),
        c.on());
  }

  /// An office asks its county, or the directorate; all others ask the directorate.
  private static void checkTo(UnitNumber from, UnitNumber to, LocalDate day, Decision decision) {
    var asked = decision.require(Unit.class, to, "/to");
    var asking = decision.require(Unit.class, from, null);
    var county = asking.isOffice() ? asking.countyOn(day) : null;
    var upward =
        asked.isDirectorate()
            ? !asking.isDirectorate()
            : county != null && Unit.answering(county, decision).contains(to);
    check(
        new ReferralRule.GoesUpward(from, to, upward),
        new ReferralRule.UnitIsOpen(to, day, asked.isOpenOn(day)));
  }

  /// Another unit's council is out of the asker's reach: what is not that unit's reads as missing.
  private static void checkCouncil(
      CouncilId id, UnitNumber host, LocalDate day, Decision decision) {
    var council =
        decision
            .find(Council.class, id.toString())
            .filter(found -> found.hostOn(day).equals(host))
            .orElseThrow(
                () -> new Refused(new PlatformRule.Exists("Council", id.toString(), "/council")));
    check(new ReferralRule.CouncilIsActive(id, day, council.isActiveOn(day)));
  }

  private ReferralEvent accept(AcceptReferral c, Decision decision) {
    checkOpen(c.referral(), c.on(), decision);
    check(new ReferralRule.AcceptedOnce(c.referral(), accepted));
    return new ReferralAccepted(c.referral(), parties(), c.on());
  }

  private ReferralEvent decline(DeclineReferral c, Decision decision) {
    checkOpen(c.referral(), c.on(), decision);
    var reason = texts.next(c.referral(), c.reason());
    giveBack(c.referral(), ReferralOutcome.DECLINED, reason, c.on(), decision);
    return new ReferralDeclined(c.referral(), parties(), reason, c.on());
  }

  private ReferralEvent answer(AnswerReferral c, Decision decision) {
    checkOpen(c.referral(), c.on(), decision);
    var answer = texts.next(c.referral(), c.answer());
    giveBack(c.referral(), ReferralOutcome.ANSWERED, answer, c.on(), decision);
    return new ReferralAnswered(c.referral(), parties(), answer, c.on());
  }

  private ReferralEvent withdraw(WithdrawReferral c, Decision decision) {
    checkOpen(c.referral(), c.on(), decision);
    giveBack(c.referral(), ReferralOutcome.WITHDRAWN, null, c.on(), decision);
    return new ReferralWithdrawn(
        c.referral(), parties(), texts.next(c.referral(), c.reason()), c.on());
  }

  /// Whoever wrote it puts it in other words, also when the referral has ended.
  private ReferralEvent redact(RedactReferralText c, Decision decision) {
    check(new ReferralRule.TextCanBeRead(c.redacted(), texts.by(c.redacted()) != null));
    decision.destroyKey(c.redacted());
    return new ReferralTextRedacted(
        c.referral(),
        parties(),
        Objects.requireNonNull(feedback),
        c.redacted(),
        texts.next(c.referral(), c.replacement()));
  }

  private void checkOpen(ReferralId id, LocalDate on, Decision decision) {
    check(
        new ReferralRule.ReferralIsOpen(id, outcome),
        new ReferralRule.NotInTheFuture(on, decision.today()),
        new ReferralRule.NotBeforeItWasMade(on, Objects.requireNonNull(madeOn)));
  }

  private void giveBack(
      ReferralId id,
      ReferralOutcome how,
      @Nullable ErasableText answer,
      LocalDate on,
      Decision decision) {
    decision.also(
        Feedback.class,
        new ReturnReferral(Objects.requireNonNull(feedback).id(), id, how, answer, on));
  }

  @Override
  protected void evolve(ReferralEvent event) {
    switch (event) {
      case ReferralMade e -> {
        parties = e.parties();
        feedback = e.feedback();
        madeOn = e.on();
        texts = texts.with(By.THE_ONE_WHO_ASKS, e.question());
      }
      case ReferralAccepted _ -> accepted = true;
      case ReferralDeclined e -> {
        outcome = ReferralOutcome.DECLINED;
        texts = texts.with(By.THE_ONE_WHO_IS_ASKED, e.reason());
      }
      case ReferralAnswered e -> {
        outcome = ReferralOutcome.ANSWERED;
        texts = texts.with(By.THE_ONE_WHO_IS_ASKED, e.answer());
      }
      case ReferralWithdrawn e -> {
        outcome = ReferralOutcome.WITHDRAWN;
        texts = texts.with(By.THE_ONE_WHO_ASKS, e.reason());
      }
      case ReferralTextRedacted e -> texts = texts.redacted(e.redacted(), e.replacement());
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return parties == null
        ? Set.of()
        : Stream.of(parties.from(), parties.to())
            .flatMap(unit -> Unit.answering(unit, decision).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected Set<UnitNumber> deciders(ReferralCommand command, Decision decision) {
    return switch (command) {
      case ReferFeedback _, WithdrawReferral _ -> Unit.answering(parties().from(), decision);
      case AcceptReferral _, DeclineReferral _, AnswerReferral _ ->
          Unit.answering(parties().to(), decision);
      case RedactReferralText c when texts.by(c.redacted()) == By.THE_ONE_WHO_ASKS ->
          Unit.answering(parties().from(), decision);
      case RedactReferralText c when texts.by(c.redacted()) == By.THE_ONE_WHO_IS_ASKED ->
          Unit.answering(parties().to(), decision);
      case RedactReferralText _ -> owners(decision);
    };
  }

  private ReferralParties parties() {
    return Objects.requireNonNull(parties);
  }
}
