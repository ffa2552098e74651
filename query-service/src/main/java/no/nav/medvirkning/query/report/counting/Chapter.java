package no.nav.medvirkning.query.report.counting;

import java.util.Locale;

/// The chapters of the report, in the order in which they are read.
public enum Chapter {
  COVERAGE,
  MEETINGS,
  CASES,
  ATTENDANCE,
  SEATS,
  MINUTES,
  FOLLOW_UPS,
  PLANS,
  TRAINING,
  FEEDBACK,
  MEASURES,
  REFERRALS,
  CONSULTATIONS,
  ACTIVITIES,
  EXPERTISE,
  COMPENSATION,
  AGREEMENTS;

  /// As texts and addresses name it, such as `follow-ups`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
