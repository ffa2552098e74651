package no.nav.medvirkning.command;

import java.util.stream.Collectors;
import no.nav.medvirkning.command.activity.Activity;
import no.nav.medvirkning.command.activity.ActivityCommand;
import no.nav.medvirkning.command.agreement.AgreementRegister;
import no.nav.medvirkning.command.agreement.AgreementRegisterCommand;
import no.nav.medvirkning.command.agreement.CooperationAgreement;
import no.nav.medvirkning.command.agreement.CooperationAgreementCommand;
import no.nav.medvirkning.command.compensation.ClaimRegister;
import no.nav.medvirkning.command.compensation.ClaimRegisterCommand;
import no.nav.medvirkning.command.compensation.Compensation;
import no.nav.medvirkning.command.compensation.CompensationCommand;
import no.nav.medvirkning.command.compensation.RateTable;
import no.nav.medvirkning.command.compensation.RateTableCommand;
import no.nav.medvirkning.command.consultation.Consultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.expertise.ExpertiseRequest;
import no.nav.medvirkning.command.expertise.ExpertiseRequestCommand;
import no.nav.medvirkning.command.feedback.Deadlines;
import no.nav.medvirkning.command.feedback.DeadlinesCommand;
import no.nav.medvirkning.command.feedback.Feedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand;
import no.nav.medvirkning.command.meeting.CaseRegister;
import no.nav.medvirkning.command.meeting.CaseRegisterCommand;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.meeting.MeetingCommand;
import no.nav.medvirkning.command.minutes.Minutes;
import no.nav.medvirkning.command.minutes.MinutesCommand;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.person.PersonCommand;
import no.nav.medvirkning.command.plan.ActivityPlan;
import no.nav.medvirkning.command.plan.ActivityPlanCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.AggregateTypes;
import no.nav.medvirkning.command.platform.CommandAccess;
import no.nav.medvirkning.command.platform.CommandConfiguration;
import no.nav.medvirkning.command.platform.http.CommandHttpConfiguration;
import no.nav.medvirkning.command.referral.Referral;
import no.nav.medvirkning.command.referral.ReferralCommand;
import no.nav.medvirkning.command.report.AnnualReport;
import no.nav.medvirkning.command.report.AnnualReportCommand;
import no.nav.medvirkning.command.theme.Theme;
import no.nav.medvirkning.command.theme.ThemeCommand;
import no.nav.medvirkning.command.training.Training;
import no.nav.medvirkning.command.training.TrainingCommand;
import no.nav.medvirkning.command.training.TrainingRequirements;
import no.nav.medvirkning.command.training.TrainingRequirementsCommand;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.command.unit.UnitCounties;
import no.nav.medvirkning.command.volunteer.ErasureDay;
import no.nav.medvirkning.command.volunteer.ErasureDayCommand;
import no.nav.medvirkning.command.volunteer.Volunteer;
import no.nav.medvirkning.command.volunteer.VolunteerCommand;
import no.nav.medvirkning.platform.eventstore.EventStoreConfiguration;
import no.nav.medvirkning.platform.eventstore.SnapshotTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What makes up the command service. A new aggregate is one line in [#aggregateTypes].
@Configuration(proxyBeanMethods = false)
@Import({
  EventStoreConfiguration.class,
  CommandConfiguration.class,
  CommandHttpConfiguration.class,
  ReportConfiguration.class,
  VolunteerConfiguration.class
})
public class CommandService {

  @Bean
  public static AggregateTypes aggregateTypes() {
    return AggregateTypes.of(
        new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
        new AggregateType<>(Organisation.class, OrganisationCommand.class, Organisation::new),
        new AggregateType<>(Person.class, PersonCommand.class, Person::new),
        new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
        new AggregateType<>(CaseRegister.class, CaseRegisterCommand.class, CaseRegister::new),
        new AggregateType<>(Meeting.class, MeetingCommand.class, Meeting::new),
        new AggregateType<>(Minutes.class, MinutesCommand.class, Minutes::new),
        new AggregateType<>(Theme.class, ThemeCommand.class, Theme::new),
        new AggregateType<>(Deadlines.class, DeadlinesCommand.class, Deadlines::new),
        new AggregateType<>(Feedback.class, FeedbackCommand.class, Feedback::new),
        new AggregateType<>(Referral.class, ReferralCommand.class, Referral::new),
        new AggregateType<>(Activity.class, ActivityCommand.class, Activity::new),
        new AggregateType<>(Volunteer.class, VolunteerCommand.class, Volunteer::new),
        new AggregateType<>(ErasureDay.class, ErasureDayCommand.class, ErasureDay::new),
        new AggregateType<>(Consultation.class, ConsultationCommand.class, Consultation::new),
        new AggregateType<>(
            ExpertiseRequest.class, ExpertiseRequestCommand.class, ExpertiseRequest::new),
        new AggregateType<>(AnnualReport.class, AnnualReportCommand.class, AnnualReport::new),
        new AggregateType<>(
            CooperationAgreement.class,
            CooperationAgreementCommand.class,
            CooperationAgreement::new),
        new AggregateType<>(
            AgreementRegister.class, AgreementRegisterCommand.class, AgreementRegister::new),
        new AggregateType<>(RateTable.class, RateTableCommand.class, RateTable::new),
        new AggregateType<>(Compensation.class, CompensationCommand.class, Compensation::new),
        new AggregateType<>(ClaimRegister.class, ClaimRegisterCommand.class, ClaimRegister::new),
        new AggregateType<>(ActivityPlan.class, ActivityPlanCommand.class, ActivityPlan::new),
        new AggregateType<>(Training.class, TrainingCommand.class, Training::new),
        new AggregateType<>(
            TrainingRequirements.class,
            TrainingRequirementsCommand.class,
            TrainingRequirements::new));
  }

  @Bean
  SnapshotTypes snapshotTypes(AggregateTypes types) {
    return new SnapshotTypes(
        types.all().stream()
            .collect(Collectors.toMap(AggregateType::snapshotName, AggregateType::type)));
  }

  @Bean
  CommandAccess.Counties counties() {
    return new UnitCounties();
  }
}
