package no.nav.medvirkning.query.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.meetings.Lists;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What was said and done because of a feedback, each list oldest first.
public record FeedbackThread(
    List<Question> questions,
    List<Reply> replies,
    List<Measure> measures,
    List<AnswerToSender> toSender,
    List<AnswerToCouncil> toCouncil,
    List<ReferralUp> referrals,
    List<Effect> effects,
    List<Raised> cases) {

  static final FeedbackThread EMPTY =
      new FeedbackThread(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public record Question(Words question, LocalDate on) {}

  public record Reply(Words reply, LocalDate on) {}

  public record AnswerToSender(Words answer, AnswerChannel channel, LocalDate on) {}

  /// @param meeting null where the council was told in writing
  public record AnswerToCouncil(
      CouncilId council, @Nullable MeetingId meeting, Words answer, LocalDate on) {}

  /// A question to another level, and what came back.
  ///
  /// @param question null until the referral itself is read, which the feedback's own event may
  ///   come before
  /// @param outcome null while it is open
  /// @param answer null where there is none
  public record ReferralUp(
      ReferralId id,
      UnitNumber to,
      @Nullable CouncilId council,
      @Nullable Words question,
      @Nullable LocalDate wishedBy,
      LocalDate on,
      @Nullable ReferralOutcome outcome,
      @Nullable Words answer,
      @Nullable LocalDate returnedOn) {

    static ReferralUp made(ReferralId id, UnitNumber to, LocalDate on) {
      return new ReferralUp(id, to, null, null, null, on, null, null, null);
    }

    ReferralUp asking(@Nullable CouncilId asked, Words question, @Nullable LocalDate wishedBy) {
      return new ReferralUp(id, to, asked, question, wishedBy, on, outcome, answer, returnedOn);
    }

    ReferralUp returned(ReferralOutcome how, @Nullable Words said, LocalDate day) {
      return new ReferralUp(id, to, council, question, wishedBy, on, how, said, day);
    }

    private ReferralUp texts(UnaryOperator<Words> change) {
      return new ReferralUp(
          id,
          to,
          council,
          question == null ? null : change.apply(question),
          wishedBy,
          on,
          outcome,
          answer == null ? null : change.apply(answer),
          returnedOn);
    }
  }

  public record Effect(Words change, Helped helped, LocalDate on) {}

  /// A case of a meeting that the feedback was raised as.
  public record Raised(CouncilId council, MeetingId meeting, CaseId caseId) {}

  FeedbackThread asked(Question question) {
    return new FeedbackThread(
        Lists.append(questions, question),
        replies,
        measures,
        toSender,
        toCouncil,
        referrals,
        effects,
        cases);
  }

  FeedbackThread replied(Reply reply) {
    return withReplies(Lists.append(replies, reply));
  }

  FeedbackThread replies(UnaryOperator<Words> change) {
    return withReplies(
        replies.stream().map(reply -> new Reply(change.apply(reply.reply()), reply.on())).toList());
  }

  /// Every text of it with the change.
  FeedbackThread texts(UnaryOperator<Words> change) {
    return new FeedbackThread(
        questions.stream()
            .map(each -> new Question(change.apply(each.question()), each.on()))
            .toList(),
        replies.stream().map(each -> new Reply(change.apply(each.reply()), each.on())).toList(),
        measures.stream().map(each -> each.texts(change)).toList(),
        toSender.stream()
            .map(each -> new AnswerToSender(change.apply(each.answer()), each.channel(), each.on()))
            .toList(),
        toCouncil.stream()
            .map(each ->
                new AnswerToCouncil(
                    each.council(), each.meeting(), change.apply(each.answer()), each.on()))
            .toList(),
        referrals.stream().map(each -> each.texts(change)).toList(),
        effects.stream()
            .map(each -> new Effect(change.apply(each.change()), each.helped(), each.on()))
            .toList(),
        cases);
  }

  private FeedbackThread withReplies(List<Reply> changed) {
    return new FeedbackThread(
        questions, changed, measures, toSender, toCouncil, referrals, effects, cases);
  }

  FeedbackThread planned(Measure measure) {
    return withMeasures(Lists.append(measures, measure));
  }

  FeedbackThread measure(MeasureId id, UnaryOperator<Measure> change) {
    return withMeasures(
        measures.stream()
            .map(measure -> measure.id().equals(id) ? change.apply(measure) : measure)
            .toList());
  }

  private FeedbackThread withMeasures(List<Measure> changed) {
    return new FeedbackThread(
        questions, replies, changed, toSender, toCouncil, referrals, effects, cases);
  }

  FeedbackThread answered(AnswerToSender answer) {
    return new FeedbackThread(
        questions,
        replies,
        measures,
        Lists.append(toSender, answer),
        toCouncil,
        referrals,
        effects,
        cases);
  }

  FeedbackThread told(AnswerToCouncil answer) {
    return new FeedbackThread(
        questions,
        replies,
        measures,
        toSender,
        Lists.append(toCouncil, answer),
        referrals,
        effects,
        cases);
  }

  /// The feedback and the referral each tell of a referral; whichever is read first begins it.
  FeedbackThread referral(ReferralUp begun, UnaryOperator<ReferralUp> change) {
    var known = referrals.stream().anyMatch(each -> each.id().equals(begun.id()));
    var all = known ? referrals : Lists.append(referrals, begun);
    return new FeedbackThread(
        questions,
        replies,
        measures,
        toSender,
        toCouncil,
        all.stream().map(each -> each.id().equals(begun.id()) ? change.apply(each) : each).toList(),
        effects,
        cases);
  }

  FeedbackThread worked(Effect effect) {
    return new FeedbackThread(
        questions,
        replies,
        measures,
        toSender,
        toCouncil,
        referrals,
        Lists.append(effects, effect),
        cases);
  }

  FeedbackThread raised(Raised asCase) {
    return new FeedbackThread(
        questions,
        replies,
        measures,
        toSender,
        toCouncil,
        referrals,
        effects,
        Lists.append(cases, asCase));
  }
}
