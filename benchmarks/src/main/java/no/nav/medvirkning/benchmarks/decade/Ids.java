package no.nav.medvirkning.benchmarks.decade;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.TrainingId;

/// Ids in order, always the same: version 8, as ids from another system.
final class Ids {

  private enum Kind {
    COUNCIL(1),
    PERSON(2),
    NOMINATION(3),
    APPOINTMENT(4),
    MEETING(5),
    CASE(6),
    FOLLOW_UP(7),
    MINUTES(8),
    REMARK(9),
    CLAIM(10),
    FEEDBACK(11),
    TEXT(12),
    RECEIPT(13),
    MEASURE(14),
    REFERRAL(15),
    THEME(16),
    ACTIVITY(17),
    FINDING(18),
    CONSULTATION(19),
    EXPERTISE(20),
    TRAINING(21),
    CERTIFICATE(22),
    AGREEMENT(23),
    COMMAND(24);

    private final long number;

    Kind(long number) {
      this.number = number;
    }
  }

  private final Map<Kind, Long> given = new EnumMap<>(Kind.class);

  private long number(Kind kind) {
    return given.merge(kind, 1L, Long::sum);
  }

  private UUID next(Kind kind) {
    return new UUID(kind.number << 32 | 0x8000L, 0x8000_0000_0000_0000L | number(kind));
  }

  CouncilId council() {
    return new CouncilId(next(Kind.COUNCIL));
  }

  PersonId person() {
    return new PersonId(next(Kind.PERSON));
  }

  NominationId nomination() {
    return new NominationId(next(Kind.NOMINATION));
  }

  AppointmentId appointment() {
    return new AppointmentId(next(Kind.APPOINTMENT));
  }

  MeetingId meeting() {
    return new MeetingId(next(Kind.MEETING));
  }

  CaseId caseId() {
    return new CaseId(next(Kind.CASE));
  }

  FollowUpId followUp() {
    return new FollowUpId(next(Kind.FOLLOW_UP));
  }

  MinutesId minutes() {
    return new MinutesId(next(Kind.MINUTES));
  }

  RemarkId remark() {
    return new RemarkId(next(Kind.REMARK));
  }

  ClaimId claim() {
    return new ClaimId(next(Kind.CLAIM));
  }

  FeedbackId feedback() {
    return new FeedbackId(next(Kind.FEEDBACK));
  }

  TextId text() {
    return new TextId(next(Kind.TEXT));
  }

  ReceiptCode receipt() {
    return new ReceiptCode("0123456789ABCDEF%010d".formatted(number(Kind.RECEIPT)));
  }

  MeasureId measure() {
    return new MeasureId(next(Kind.MEASURE));
  }

  ReferralId referral() {
    return new ReferralId(next(Kind.REFERRAL));
  }

  ThemeId theme() {
    return new ThemeId(next(Kind.THEME));
  }

  ActivityId activity() {
    return new ActivityId(next(Kind.ACTIVITY));
  }

  FindingId finding() {
    return new FindingId(next(Kind.FINDING));
  }

  ConsultationId consultation() {
    return new ConsultationId(next(Kind.CONSULTATION));
  }

  ExpertiseRequestId expertise() {
    return new ExpertiseRequestId(next(Kind.EXPERTISE));
  }

  TrainingId training() {
    return new TrainingId(next(Kind.TRAINING));
  }

  CertificateId certificate() {
    return new CertificateId(next(Kind.CERTIFICATE));
  }

  AgreementId agreement() {
    return new AgreementId(next(Kind.AGREEMENT));
  }

  String command() {
    return next(Kind.COMMAND).toString();
  }
}
