package no.nav.medvirkning.platform.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.AgreementRegisterEvent.AgreementEntered;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLine;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.ClaimRegisterEvent.ClaimEntered;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.compensation.Employment;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.HourlyFee;
import no.nav.medvirkning.compensation.RateTableEvent.RatesSet;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.plan.WishedInvolvement;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.AnnualReportEvent.ReportDueDateMoved;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The samples of plans, training, agreements, compensation and reports: see [SampleEvents].
final class SampleReportingEvents {

  private static final int YEAR = 2024;
  private static final LocalDate DAY = LocalDate.of(YEAR, 3, 19);
  private static final LocalDate LATER = LocalDate.of(2025, 2, 3);

  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final PersonId PERSON = PersonId.of("0e000000-0000-7000-8000-000000000001");
  private static final CouncilId COUNCIL = CouncilId.of("0c000000-0000-7000-8000-000000000001");
  private static final AppointmentId APPOINTMENT =
      AppointmentId.of("0c000000-0000-7000-8000-000000000021");
  private static final MeetingId MEETING = MeetingId.of("0a000000-0000-7000-8000-000000000001");

  private static final TrainingId TRAINING = TrainingId.of("04000000-0000-7000-8000-000000000001");
  private static final CertificateId CERTIFICATE =
      CertificateId.of("04000000-0000-7000-8000-000000000011");
  private static final TrainingTopic TOPIC = new TrainingTopic("nav-organisation");
  private static final AgreementId AGREEMENT =
      AgreementId.of("03000000-0000-7000-8000-000000000001");
  private static final MunicipalityNumber MUNICIPALITY = new MunicipalityNumber("3403");
  private static final ClaimId CLAIM = ClaimId.of("02000000-0000-7000-8000-000000000001");

  private final BiConsumer<DomainEvent, DomainEvent> samples;

  private SampleReportingEvents(BiConsumer<DomainEvent, DomainEvent> samples) {
    this.samples = samples;
  }

  /// @param samples takes an event with everything told, and with the least that can be told
  static void addTo(BiConsumer<DomainEvent, DomainEvent> samples) {
    var reporting = new SampleReportingEvents(samples);
    reporting.plans();
    reporting.trainings();
    reporting.certificates();
    reporting.agreements();
    reporting.rates();
    reporting.claims();
    reporting.reports();
  }

  private void add(DomainEvent full, DomainEvent least) {
    samples.accept(full, least);
  }

  private void add(DomainEvent event) {
    samples.accept(event, event);
  }

  private void plans() {
    var focus = List.of("Digitale tjenester");
    var meetings = List.of(new PlannedMeeting(YearMonth.of(YEAR, 6), List.of("Årsrapport")));
    var involvements = List.of(new WishedInvolvement("Ny veileder", "Fra forprosjektet"));
    add(
        new ActivityPlanAdopted(COUNCIL, YEAR, focus, meetings, involvements, DAY),
        new ActivityPlanAdopted(COUNCIL, YEAR, List.of(), List.of(), List.of(), DAY));
    add(
        new ActivityPlanRevised(COUNCIL, YEAR, focus, meetings, involvements, "Et møte til", DAY),
        new ActivityPlanRevised(
            COUNCIL, YEAR, List.of(), List.of(), List.of(), "Et møte til", DAY));
    add(new ActivityPlanEvaluated(COUNCIL, YEAR, "Planen ble fulgt", LATER));
  }

  private void trainings() {
    add(
        new TrainingArranged(
            TRAINING,
            INNLANDET,
            TOPIC,
            "Slik er Nav organisert",
            TrainingLevel.INTRODUCTION,
            EnumSet.allOf(Side.class),
            List.of(COUNCIL),
            List.of(DAY)),
        new TrainingArranged(
            TRAINING,
            INNLANDET,
            TOPIC,
            "Slik er Nav organisert",
            TrainingLevel.INTRODUCTION,
            EnumSet.of(Side.USER),
            List.of(),
            List.of(DAY)));
    add(new TrainingMoved(TRAINING, INNLANDET, List.of(DAY)));
    add(new TrainingCancelled(TRAINING, INNLANDET, "For få påmeldte"));
    add(
        new ParticipationRecorded(
            TRAINING,
            INNLANDET,
            List.of(new Trained(PERSON, TrainedRole.USER_MEMBER, COUNCIL)),
            DAY),
        new ParticipationRecorded(
            TRAINING, INNLANDET, List.of(new Trained(PERSON, TrainedRole.SECRETARIAT, null)), DAY));
  }

  private void certificates() {
    add(certificate(COUNCIL), certificate(null));
    add(
        new CertificateWithdrawn(
            TRAINING,
            INNLANDET,
            CERTIFICATE,
            PERSON,
            new Personal(PERSON, "Var ikke til stede"),
            DAY),
        new CertificateWithdrawn(
            TRAINING, INNLANDET, CERTIFICATE, PERSON, new Personal(PERSON, null), DAY));
    add(
        new TrainingRequirementsSet(
            List.of(
                new TrainingRequirement(
                    TrainedRole.USER_MEMBER, TOPIC, TrainingLevel.INTRODUCTION, 180)),
            DAY),
        new TrainingRequirementsSet(List.of(), DAY));
  }

  private static CertificateIssued certificate(@Nullable CouncilId council) {
    return new CertificateIssued(
        TRAINING,
        INNLANDET,
        CERTIFICATE,
        PERSON,
        TrainedRole.USER_MEMBER,
        council,
        TOPIC,
        TrainingLevel.INTRODUCTION,
        DAY);
  }

  private void agreements() {
    var shared =
        new ParticipationForm(
            ParticipationForm.Kind.SHARED_COUNCIL, COUNCIL, "Felles med nabokommunen");
    var none = new ParticipationForm(ParticipationForm.Kind.OTHER, null, null);
    add(
        new AgreementConcluded(
            AGREEMENT,
            HAMAR,
            MUNICIPALITY,
            "Hamar",
            shared,
            CompensationRule.MUNICIPAL,
            DAY,
            DAY,
            LATER),
        new AgreementConcluded(
            AGREEMENT, HAMAR, MUNICIPALITY, "Hamar", none, CompensationRule.STATE, DAY, DAY, null));
    add(
        new AgreementAmended(
            AGREEMENT, HAMAR, shared, CompensationRule.STATE, "Nytt utvalg", LATER, LATER),
        new AgreementAmended(
            AGREEMENT, HAMAR, none, CompensationRule.STATE, "Nytt utvalg", LATER, null));
    add(new AgreementEnded(AGREEMENT, HAMAR, "Ny avtale", LATER));
    add(
        new AgreementEntered(HAMAR, MUNICIPALITY, AGREEMENT, DAY, LATER),
        new AgreementEntered(HAMAR, MUNICIPALITY, AGREEMENT, DAY, null));
  }

  private void rates() {
    var fees = List.of(new HourlyFee(FeeRole.MEMBER, Employment.EMPLOYED, 40_000));
    add(
        new RatesSet(
            MUNICIPALITY,
            new Rates(fees, 120, 480, 240, 350L, 300_000L, 150_000L),
            "Vedtak",
            true,
            DAY),
        new RatesSet(
            null, new Rates(List.of(), 0, null, null, null, null, null), "Vedtak", false, DAY));
  }

  private void claims() {
    var lines =
        List.of(new ClaimLine(ClaimLineKind.PLAUSIBLE_EARNINGS, DAY, 180, 150_000L, 145_050));
    var least = List.of(new ClaimLine(ClaimLineKind.COMPANION, DAY, null, null, 145_050));
    add(
        new CompensationClaimed(
            CLAIM,
            HAMAR,
            COUNCIL,
            MEETING,
            DAY,
            PERSON,
            APPOINTMENT,
            FeeRole.MEMBER,
            Employment.EMPLOYED,
            lines,
            145_050,
            MUNICIPALITY,
            DAY,
            new Personal(PERSON, "Kjørte fra hytta"),
            DAY),
        new CompensationClaimed(
            CLAIM,
            HAMAR,
            COUNCIL,
            MEETING,
            DAY,
            PERSON,
            null,
            FeeRole.COMPANION,
            Employment.NONE,
            least,
            145_050,
            null,
            DAY,
            null,
            DAY));
    add(
        new CompensationApproved(CLAIM, HAMAR, COUNCIL, MEETING, lines, 145_050, DAY),
        new CompensationApproved(CLAIM, HAMAR, COUNCIL, MEETING, least, 145_050, DAY));
    add(
        new CompensationRejected(
            CLAIM, HAMAR, COUNCIL, MEETING, new Personal(PERSON, "Deltok ikke"), DAY),
        new CompensationRejected(CLAIM, HAMAR, COUNCIL, MEETING, new Personal(PERSON, null), DAY));
    add(new CompensationPaid(CLAIM, HAMAR, COUNCIL, MEETING, 145_050, DAY));
    add(new ClaimWithdrawn(CLAIM, HAMAR, COUNCIL, MEETING, DAY));
    add(new ClaimEntered(MEETING, PERSON, CLAIM));
  }

  private void reports() {
    add(new AnnualReportOpened(HAMAR, YEAR, ReportLevel.UNIT, INNLANDET, LATER, DAY));
    add(new ReportDueDateMoved(HAMAR, YEAR, LATER, "Vakant stilling"));
    add(
        new SectionWritten(
            HAMAR, YEAR, ReportSection.WHAT_WAS_DONE, "Utvalget har hatt fire møter.", LATER));
    add(
        new AnnualReportSubmitted(
            INNLANDET,
            YEAR,
            1,
            4711,
            1,
            List.of(
                new FrozenFigure("cases.proposed", "USER", new BigDecimal("7")),
                new FrozenFigure("minutes.days-to-approval", null, new BigDecimal("41.5")),
                new FrozenFigure("activities.held", null, null)),
            List.of(new BuiltFrom(HAMAR, ReportState.APPROVED)),
            LATER),
        new AnnualReportSubmitted(HAMAR, YEAR, 1, 4711, 1, List.of(), List.of(), LATER));
    add(new AnnualReportReturned(HAMAR, YEAR, 1, "Skriv om opplæringen", LATER, LATER));
    add(new AnnualReportApproved(HAMAR, YEAR, 1, LATER));
  }
}
