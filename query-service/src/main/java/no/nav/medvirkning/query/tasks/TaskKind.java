package no.nav.medvirkning.query.tasks;

import java.util.Locale;

/// What waits. Each has a text, `tasks.<code>`, in every language.
public enum TaskKind {
  FEEDBACK_TO_ACKNOWLEDGE,
  FEEDBACK_TO_ASSESS,
  FEEDBACK_TO_REPORT_BACK,
  FEEDBACK_TO_CLOSE,
  MEASURE_DUE,
  REFERRAL_TO_ANSWER,
  /// A referral was answered; the sender has not heard of it.
  ANSWER_TO_PASS_ON,
  FOLLOW_UP_DUE,
  AGENDA_TO_APPROVE,
  NOTICE_TO_SEND,
  /// The meeting's days have passed: who was there is to be recorded, and the meeting closed, or
  /// cancelled if it was not held.
  MEETING_TO_RECORD,
  MINUTES_TO_WRITE,
  MINUTES_TO_APPROVE,
  TERM_EXPIRING,
  /// A seat is empty, and no one has been asked for a replacement.
  VACANCY_TO_FILL,
  /// A replacement was asked for.
  REPLACEMENT_AWAITED,
  ELECTION_STALLED,
  LEADER_TERM_EXPIRING,
  LEADER_TO_CHOOSE,
  CONSULTATION_TO_ANSWER,
  CONSULTATION_TO_CLOSE,
  /// It is closed, and there are answers.
  CONSULTATION_TO_SUMMARISE,
  EXPERTISE_WITHOUT_OFFER,
  /// Someone is offered, and no one chosen.
  EXPERTISE_TO_CHOOSE,
  VOLUNTEER_TO_CONTACT,
  /// It was never submitted, or returned.
  ANNUAL_REPORT_DUE,
  ANNUAL_REPORT_TO_APPROVE,
  COMPENSATION_TO_DECIDE,
  COMPENSATION_TO_PAY,
  /// Its days have passed: who took part is to be recorded, or that it was cancelled.
  TRAINING_TO_RECORD,
  /// Some in a council lack what their roles must have.
  TRAINING_DUE,
  PLAN_TO_ADOPT,
  /// Its year is over.
  PLAN_TO_EVALUATE,
  /// With none to follow.
  AGREEMENT_RUNNING_OUT;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
