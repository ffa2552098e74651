package no.nav.medvirkning.query.report.fact;

import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent;
import no.nav.medvirkning.compensation.CompensationEvent;
import no.nav.medvirkning.consultation.ConsultationEvent;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.referral.ReferralEvent;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import no.nav.medvirkning.unit.UnitEvent;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps a [ReportFact] for each record that reports count, under the record's id.
@Component
public final class ReportFactsProjection implements Projection<ReportFact> {

  @Override
  public String name() {
    return "reportfacts";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Class<ReportFact> type() {
    return ReportFact.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(
        MeetingEvent.class,
        MinutesEvent.class,
        ReferralEvent.class,
        ConsultationEvent.class,
        ActivityEvent.class,
        ExpertiseRequestEvent.class,
        TrainingEvent.class,
        TrainingRequirementsEvent.class,
        CooperationAgreementEvent.class,
        CompensationEvent.class,
        ActivityPlanEvent.class,
        UnitEvent.class,
        CouncilEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("years"),
        Indexes.ascending("unit", "years"),
        Indexes.ascending("council", "years"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case MeetingEvent e -> Set.of(e.aggregateId());
      case MinutesEvent e -> Set.of(e.aggregateId());
      case ReferralEvent e -> Set.of(e.aggregateId(), ReferralFact.keyOfReceived(e.referral()));
      case ConsultationEvent e -> Set.of(e.aggregateId());
      case ActivityEvent e -> Set.of(e.aggregateId());
      case ExpertiseRequestEvent e -> Set.of(e.aggregateId());
      case TrainingEvent e -> training(e);
      case TrainingRequirementsEvent e -> Set.of(e.aggregateId());
      case CooperationAgreementEvent e -> Set.of(e.aggregateId());
      case CompensationEvent e -> Set.of(CompensationFact.key(e.meeting()));
      case ActivityPlanEvent e -> Set.of(e.aggregateId());
      case UnitRegistered e -> Set.of(ArrivalFact.key(e.aggregateId()));
      case CouncilEstablished e -> Set.of(ArrivalFact.key(e.aggregateId()));
      default -> Set.of();
    };
  }

  private static Set<String> training(TrainingEvent event) {
    return switch (event) {
      case CertificateIssued e -> Set.of(e.aggregateId(), CertificatesFact.key(e.person()));
      case CertificateWithdrawn e -> Set.of(e.aggregateId(), CertificatesFact.key(e.person()));
      case TrainingArranged _, TrainingMoved _, TrainingCancelled _, ParticipationRecorded _ ->
          Set.of(event.aggregateId());
    };
  }

  @Override
  public @Nullable ReportFact apply(
      String key, @Nullable ReportFact view, DomainEvent event, EventContext context) {
    var known = view == null ? null : view.fact();
    return switch (event) {
      case MeetingEvent e -> {
        var fact = MeetingFact.after((MeetingFact) known, e, context);
        yield fact == null ? null : new ReportFact(key, null, e.council(), fact.years(), fact);
      }
      case MinutesEvent e -> {
        var fact = MinutesFact.after((MinutesFact) known, e, context);
        yield fact == null ? null : new ReportFact(key, null, e.council(), fact.years(), fact);
      }
      case ReferralEvent e -> {
        var fact = ReferralFact.after(key, (ReferralFact) known, e, context);
        yield fact == null ? null : of(key, ReferralFact.unit(key, e), fact.made().on(), fact);
      }
      case ConsultationEvent e -> {
        var fact = ConsultationFact.after((ConsultationFact) known, e, context);
        var council = e instanceof ConsultationOpened opened ? opened.council() : council(view);
        yield fact == null
            ? null
            : new ReportFact(key, e.unit(), council, List.of(fact.opened().on().getYear()), fact);
      }
      case ActivityEvent e -> {
        var fact = ActivityFact.after((ActivityFact) known, e, context);
        yield fact == null ? null : of(key, e.unit(), fact.firstDay(), fact);
      }
      case ExpertiseRequestEvent e -> {
        var fact = ExpertiseFact.after((ExpertiseFact) known, e, context);
        yield fact == null ? null : of(key, e.unit(), fact.requested().on(), fact);
      }
      case TrainingEvent e when CertificatesFact.isKey(key) -> {
        var fact = CertificatesFact.after((CertificatesFact) known, e);
        yield fact == null ? null : new ReportFact(key, null, null, ReportFact.EVERY_YEAR, fact);
      }
      case TrainingEvent e -> {
        var fact = TrainingFact.after((TrainingFact) known, e, context);
        yield fact == null ? null : new ReportFact(key, e.unit(), null, fact.years(), fact);
      }
      case TrainingRequirementsEvent e -> {
        var fact = RequirementsFact.after((RequirementsFact) known, e);
        yield new ReportFact(key, null, null, ReportFact.EVERY_YEAR, fact);
      }
      case CooperationAgreementEvent e -> {
        var fact = AgreementFact.after((AgreementFact) known, e, context);
        yield fact == null
            ? null
            : new ReportFact(key, e.unit(), null, ReportFact.EVERY_YEAR, fact);
      }
      case CompensationEvent e -> {
        var fact = CompensationFact.after((CompensationFact) known, e, context);
        yield fact == null ? null : of(key, e.unit(), fact.meetingOn(), fact);
      }
      case ActivityPlanEvent e -> {
        var fact = PlanFact.after((PlanFact) known, e, context);
        yield fact == null
            ? null
            : new ReportFact(key, null, e.council(), List.of(fact.year()), fact);
      }
      case UnitRegistered e -> arrival(key, e.unit(), null, context);
      case CouncilEstablished e -> arrival(key, null, e.council(), context);
      default -> view;
    };
  }

  private static ReportFact arrival(
      String key, @Nullable UnitNumber unit, @Nullable CouncilId council, EventContext context) {
    return new ReportFact(
        key, unit, council, ReportFact.EVERY_YEAR, new ArrivalFact(context.recordedOn()));
  }

  /// What is of a unit, and counts in the year of a day.
  private static ReportFact of(String key, UnitNumber unit, LocalDate on, Fact fact) {
    return new ReportFact(key, unit, null, List.of(on.getYear()), fact);
  }

  private static @Nullable CouncilId council(@Nullable ReportFact view) {
    return view == null ? null : view.council();
  }
}
