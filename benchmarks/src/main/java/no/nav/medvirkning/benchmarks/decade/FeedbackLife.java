package no.nav.medvirkning.benchmarks.decade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// The feedback to a unit, from when it comes in until its effect is known.
final class FeedbackLife {

  private static final double A_MONTH = 1.85;
  private static final String TEXT =
      "Det er vanskelig å få snakket med noen på kontoret, og brevene er ikke til å forstå. ";

  private final ActiveUnit unit;
  private final UnitNumber number;
  private final Country country;
  private final List<CouncilLife> councils;
  private final Diary diary;
  private final Ids ids;
  private final Dice dice;
  private @Nullable One former;

  FeedbackLife(
      ActiveUnit unit,
      Country country,
      List<CouncilLife> councils,
      Diary diary,
      Ids ids,
      long seed) {
    this.unit = unit;
    this.country = country;
    this.councils = councils;
    this.diary = diary;
    this.ids = ids;
    number = unit.number();
    dice = new Dice(seed, "feedback " + number);
  }

  void begin(YearMonth month) {
    for (var n = dice.about(A_MONTH); n > 0; n--) {
      new One(month.atDay(dice.between(1, 28))).write();
    }
  }

  private final class One {

    private final FeedbackKey key;
    private final @Nullable CouncilLife council;
    private final boolean fromCouncil;
    private final boolean answered;

    private final LocalDate registered;

    /// The day of the newest step.
    private LocalDate day;

    One(LocalDate received) {
      key = new FeedbackKey(ids.feedback(), number, received);
      council =
          councils.stream()
              .filter(each -> each.plan.servedOn(received).contains(number))
              .findFirst()
              .orElse(null);
      fromCouncil = council != null && dice.happens(25);
      answered = dice.happens(80);
      registered = received.plusDays(dice.happens(2) ? 45 : dice.between(0, 3));
      day = registered;
    }

    void write() {
      register();
      if (dice.happens(88)) {
        day = day.plusDays(dice.between(1, 9));
        diary.on(day, number, new FeedbackAcknowledged(key, day));
      }
      var original = former;
      former = this;
      if (original != null && dice.happens(4)) {
        day = (original.registered.isAfter(day) ? original.registered : day).plusDays(1);
        diary.on(
            day,
            number,
            new FeedbackMarkedAsDuplicate(key, original.key.id(), day),
            new DuplicateLinked(original.key, key.id(), true));
        former = null;
        return;
      }
      if (unit.type() != UnitType.DIRECTORATE && dice.happens(8) && !refer()) {
        return;
      }
      if (dice.happens(90)) {
        day = day.plusDays(dice.between(2, 35));
        assess(false);
      }
    }

    private void register() {
      var organisation = !fromCouncil && dice.happens(20);
      var kind =
          fromCouncil
              ? FeedbackSource.Kind.MEMBER
              : organisation
                  ? FeedbackSource.Kind.ORGANISATION
                  : dice.one(
                      FeedbackSource.Kind.SERVICE_COMPLAINT,
                      FeedbackSource.Kind.USER_SURVEY,
                      FeedbackSource.Kind.OTHER);
      diary.on(
          day,
          number,
          new FeedbackRegistered(
              key,
              number,
              "Nav-leder",
              new FeedbackSource(
                  kind,
                  fromCouncil && council != null ? council.plan.id() : null,
                  null,
                  null,
                  null,
                  null),
              organisation ? new Sender(null, dice.one(country.organisations())) : Sender.ANONYMOUS,
              new ErasableText(ids.text(), TEXT.repeat(dice.between(1, 4)).strip()),
              dice.one(country.themes()),
              List.of(dice.one(UserGroup.values())),
              switch (unit.type()) {
                case OFFICE, SPECIAL_UNIT -> CouncilLevel.LOCAL;
                case COUNTY -> CouncilLevel.COUNTY;
                case DIRECTORATE -> CouncilLevel.DIRECTORATE;
              },
              organisation ? AnswerChannel.LETTER : answered ? AnswerChannel.RECEIPT : null,
              FeedbackDeadlines.DEFAULT.from(key.receivedOn()),
              ids.receipt()));
    }

    /// @return false where it waits for the other's answer
    private boolean refer() {
      var id = ids.referral();
      var to = unit.above();
      var parties = new ReferralParties(number, to, null);
      day = day.plusDays(2);
      diary.on(
          day,
          number,
          new ReferralMade(id, parties, key, text("Kan dere åpne telefonen tidligere?"), null, day),
          new FeedbackReferred(key, id, to, day));
      if (dice.happens(50)) {
        day = day.plusDays(3);
        diary.on(day, to, new ReferralAccepted(id, parties, day));
      }
      var chance = dice.between(1, 100);
      day = day.plusDays(dice.between(4, 40));
      if (chance <= 70) {
        var answer = text("Vi følger det opp.");
        diary.on(
            day,
            to,
            new ReferralAnswered(id, parties, answer, day),
            new ReferralReturned(key, id, ReferralOutcome.ANSWERED, answer, day));
      } else if (chance <= 85) {
        diary.on(
            day,
            to,
            new ReferralDeclined(id, parties, text("Dette er kontorets eget."), day),
            new ReferralReturned(key, id, ReferralOutcome.DECLINED, null, day));
      } else if (chance <= 90) {
        diary.on(
            day,
            number,
            new ReferralWithdrawn(id, parties, text("Det løste seg."), day),
            new ReferralReturned(key, id, ReferralOutcome.WITHDRAWN, null, day));
      } else {
        return false;
      }
      return true;
    }

    private void assess(boolean again) {
      var outcome =
          dice.one(
              AssessmentOutcome.ACCEPTED,
              AssessmentOutcome.ACCEPTED,
              AssessmentOutcome.PARTLY_ACCEPTED,
              AssessmentOutcome.NOT_ACCEPTED,
              AssessmentOutcome.OUTSIDE_REMIT);
      diary.on(
          day,
          number,
          new FeedbackAssessed(
              key,
              outcome,
              text("Kontoret har vurdert innspillet."),
              outcome == AssessmentOutcome.OUTSIDE_REMIT ? text("Kommunen") : null,
              null,
              day));
      var open = false;
      var changed =
          outcome == AssessmentOutcome.ACCEPTED || outcome == AssessmentOutcome.PARTLY_ACCEPTED;
      if (changed && dice.happens(60)) {
        open = measure();
      }
      if (answered && dice.happens(92)) {
        day = day.plusDays(dice.between(1, 30));
        diary.on(
            day,
            number,
            new ReportedToSender(
                key,
                text("Takk for innspillet. Vi åpner telefonen tidligere."),
                fromCouncil ? AnswerChannel.MEETING : AnswerChannel.LETTER,
                day));
      }
      if (fromCouncil && council != null && dice.happens(80)) {
        day = day.plusDays(dice.between(1, 20));
        diary.on(
            day,
            number,
            new ReportedToCouncil(key, council.plan.id(), null, text("Slik gikk det."), day));
      }
      if (open || !dice.happens(90)) {
        return;
      }
      day = day.plusDays(1);
      diary.on(
          day, number, new FeedbackClosed(key, answered ? null : text("Ukjent avsender"), day));
      if (changed && dice.happens(35)) {
        day = day.plusDays(dice.between(30, 120));
        diary.on(
            day,
            number,
            new EffectRecorded(key, text("Kortere ventetid"), dice.one(Helped.values()), day));
      }
      if (!again && dice.happens(3)) {
        day = day.plusDays(10);
        diary.on(
            day,
            number,
            new FeedbackReopened(
                key,
                ReopenedBy.SENDER,
                text("Det er som før."),
                FeedbackDeadlines.DEFAULT.from(day),
                day));
        day = day.plusDays(12);
        assess(true);
      }
    }

    private ErasableText text(String words) {
      return new ErasableText(ids.text(), words);
    }

    /// @return whether it is not ended yet
    private boolean measure() {
      var id = ids.measure();
      var owner = new Owner(number, null, null);
      var due = day.plusDays(60);
      diary.on(
          day, number, new MeasurePlanned(key, id, text("Åpne tidligere om morgenen"), owner, due));
      if (dice.happens(10)) {
        due = due.plusDays(60);
        day = day.plusDays(5);
        diary.on(
            day, number, new MeasureChanged(key, id, text("Åpne en time tidligere"), owner, due));
      }
      var chance = dice.between(1, 100);
      day = day.plusDays(dice.between(10, 70));
      if (chance <= 78) {
        diary.on(day, number, new MeasureCompleted(key, id, text("Åpner klokka ni"), day));
      } else if (chance <= 88) {
        diary.on(day, number, new MeasureDropped(key, id, text("Ikke bemanning til det"), day));
      } else {
        return true;
      }
      return false;
    }
  }
}
