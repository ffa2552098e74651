package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.medianDays;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;

import java.time.temporal.ChronoUnit;
import java.util.List;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.ReferralFact;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import org.springframework.stereotype.Component;

/// What was referred upward in the year and what came of it, for the unit that asked and for the
/// one that was asked. Both go by the day it was made.
@Component
public final class ReferralsCounting implements Counting {

  static final FigureDefinition MADE =
      number("referrals.made", Chapter.REFERRALS, List.of(ReferralMade.class));
  static final FigureDefinition ACCEPTED =
      number(
          "referrals.accepted",
          Chapter.REFERRALS,
          List.of(ReferralAccepted.class, ReferralAnswered.class));
  static final FigureDefinition DECLINED =
      number("referrals.declined", Chapter.REFERRALS, List.of(ReferralDeclined.class));
  static final FigureDefinition ANSWERED =
      number("referrals.answered", Chapter.REFERRALS, List.of(ReferralAnswered.class));
  static final FigureDefinition WITHDRAWN =
      number("referrals.withdrawn", Chapter.REFERRALS, List.of(ReferralWithdrawn.class));
  static final FigureDefinition WAITING =
      number("referrals.waiting", Chapter.REFERRALS, List.of(ReferralMade.class));
  static final FigureDefinition DAYS =
      medianDays(
          "referrals.days-to-answer",
          Chapter.REFERRALS,
          List.of(ReferralMade.class, ReferralAnswered.class));
  static final FigureDefinition RECEIVED =
      number("referrals.received", Chapter.REFERRALS, List.of(ReferralMade.class));
  static final FigureDefinition RECEIVED_ANSWERED =
      number("referrals.received-answered", Chapter.REFERRALS, List.of(ReferralAnswered.class));
  static final FigureDefinition RECEIVED_DAYS =
      medianDays(
          "referrals.received-days-to-answer",
          Chapter.REFERRALS,
          List.of(ReferralMade.class, ReferralAnswered.class));

  @Override
  public List<FigureDefinition> figures() {
    return List.of(
        MADE,
        ACCEPTED,
        DECLINED,
        ANSWERED,
        WITHDRAWN,
        WAITING,
        DAYS,
        RECEIVED,
        RECEIVED_ANSWERED,
        RECEIVED_DAYS);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(ReferralFact.class)
        .forEach(referral -> {
          if (referral.fact().received()) {
            received(referral, tally, year);
          } else {
            made(referral, tally, year);
          }
        });
  }

  private static void made(Filed<ReferralFact> referral, Tally tally, YearFacts year) {
    var fact = referral.fact();
    var made = fact.made();
    var place = year.at(referral.unit());
    var item = fact.referral().toString();
    List.of(ACCEPTED, DECLINED, ANSWERED, WITHDRAWN, WAITING)
        .forEach(figure -> tally.basis(figure, place, made.on()));
    tally.add(MADE, place, item, made.on(), made.recordedOn());
    // Who answers has taken it on, whether or not that was said first.
    var accepted = fact.accepted() == null ? fact.answered() : fact.accepted();
    if (accepted != null) {
      tally.add(ACCEPTED, place, item, made.on(), accepted.recordedFor(made));
    }
    if (fact.declined() != null) {
      tally.add(DECLINED, place, item, made.on(), fact.declined().recordedFor(made));
    }
    if (fact.withdrawn()) {
      tally.add(WITHDRAWN, place, item, made.on(), made.recordedOn());
    }
    if (fact.waiting()) {
      tally.add(WAITING, place, item, made.on(), made.recordedOn());
    }
    answered(fact, ANSWERED, DAYS, place, tally);
  }

  private static void received(Filed<ReferralFact> referral, Tally tally, YearFacts year) {
    var fact = referral.fact();
    var made = fact.made();
    var place = year.at(referral.unit());
    tally.basis(RECEIVED_ANSWERED, place, made.on());
    tally.add(RECEIVED, place, fact.referral().toString(), made.on(), made.recordedOn());
    answered(fact, RECEIVED_ANSWERED, RECEIVED_DAYS, place, tally);
  }

  private static void answered(
      ReferralFact fact,
      FigureDefinition answered,
      FigureDefinition days,
      Place place,
      Tally tally) {
    if (fact.answered() != null) {
      var made = fact.made();
      var item = fact.referral().toString();
      var recorded = fact.answered().recordedFor(made);
      var after = ChronoUnit.DAYS.between(made.on(), fact.answered().on());
      tally.add(answered, place, item, made.on(), recorded);
      tally.add(days, null, after, place, item, made.on(), recorded);
    }
  }
}
