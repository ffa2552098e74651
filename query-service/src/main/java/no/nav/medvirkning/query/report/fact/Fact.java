package no.nav.medvirkning.query.report.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What reports need to know of one record: days, kinds and numbers, no text and no names. None has
/// a part called `kind`: that tells them apart where they are stored.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MeetingFact.class, name = "MEETING"),
  @JsonSubTypes.Type(value = MinutesFact.class, name = "MINUTES"),
  @JsonSubTypes.Type(value = ReferralFact.class, name = "REFERRAL"),
  @JsonSubTypes.Type(value = ConsultationFact.class, name = "CONSULTATION"),
  @JsonSubTypes.Type(value = ActivityFact.class, name = "ACTIVITY"),
  @JsonSubTypes.Type(value = ExpertiseFact.class, name = "EXPERTISE"),
  @JsonSubTypes.Type(value = TrainingFact.class, name = "TRAINING"),
  @JsonSubTypes.Type(value = CertificatesFact.class, name = "CERTIFICATES"),
  @JsonSubTypes.Type(value = RequirementsFact.class, name = "TRAINING_REQUIREMENTS"),
  @JsonSubTypes.Type(value = AgreementFact.class, name = "AGREEMENT"),
  @JsonSubTypes.Type(value = CompensationFact.class, name = "COMPENSATION"),
  @JsonSubTypes.Type(value = PlanFact.class, name = "PLAN"),
  @JsonSubTypes.Type(value = ArrivalFact.class, name = "ARRIVAL"),
})
public sealed interface Fact
    permits MeetingFact,
        MinutesFact,
        ReferralFact,
        ConsultationFact,
        ActivityFact,
        ExpertiseFact,
        TrainingFact,
        CertificatesFact,
        RequirementsFact,
        AgreementFact,
        CompensationFact,
        PlanFact,
        ArrivalFact {}
