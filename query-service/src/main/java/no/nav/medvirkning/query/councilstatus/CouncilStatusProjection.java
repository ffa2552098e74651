package no.nav.medvirkning.query.councilstatus;

import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilResumed;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.CoverageChanged;
import no.nav.medvirkning.council.CouncilEvent.LeaderChosen;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.LeadingSideDecided;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.CouncilEvent.NominationDeclined;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilEvent.PeriodEvaluated;
import no.nav.medvirkning.council.CouncilEvent.ReplacementRequested;
import no.nav.medvirkning.council.CouncilEvent.RepresentationDeclined;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;
import no.nav.medvirkning.council.CouncilEvent.SecretariatAssigned;
import no.nav.medvirkning.council.CouncilEvent.WorkingCommitteeAssigned;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpReassigned;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MinutesKept;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesRevised;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.query.platform.SortKeys;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers the dated facts of a council from its own events and those of its meetings and minutes.
@Component
public final class CouncilStatusProjection implements Projection<CouncilStatus> {

  @Override
  public String name() {
    return "councilstatus";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<CouncilStatus> type() {
    return CouncilStatus.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(CouncilEvent.class, MeetingEvent.class, MinutesEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("sortKey"),
        Indexes.ascending("level", "sortKey"),
        Indexes.ascending("host", "sortKey"),
        Indexes.ascending("units"),
        Indexes.ascending("seating.appointments.person"),
        Indexes.ascending("seating.appointments.onBehalfOf"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case CouncilEvent council -> Set.of(council.council().toString());
      case MeetingEvent meeting -> Set.of(meeting.council().toString());
      case MinutesEvent minutes -> Set.of(minutes.council().toString());
      default -> Set.of();
    };
  }

  @Override
  public @Nullable CouncilStatus apply(
      String key, @Nullable CouncilStatus view, DomainEvent event, EventContext context) {
    if (event instanceof CouncilEstablished established) {
      return established(established);
    }
    if (view == null) {
      // Asked as of a day before the council was established.
      return null;
    }
    return switch (event) {
      case CouncilEvent council -> council(view, council, context);
      case MeetingEvent meeting -> view.with(meeting(view.work(), meeting, context));
      case MinutesEvent minutes -> view.with(minutes(view.work(), minutes));
      default -> view;
    };
  }

  private static CouncilStatus established(CouncilEstablished event) {
    var setup = Setup.establishedOn(event.on(), event.host(), event.coverage(), event.exceptions());
    return new CouncilStatus(
            event.council(),
            event.name(),
            SortKeys.norwegian(event.name()),
            event.level(),
            event.host(),
            List.of(),
            setup,
            Seating.EMPTY,
            Work.EMPTY)
        .with(setup);
  }

  private static CouncilStatus council(
      CouncilStatus view, CouncilEvent event, EventContext context) {
    var setup = view.setup();
    var seating = view.seating();
    return switch (event) {
      case CouncilEstablished _ -> view;
      case CoverageChanged e ->
          view.with(
              setup.serving(new Setup.Served(e.from(), e.host(), e.coverage(), e.exceptions())));
      case MandateAdopted e ->
          view.with(
              setup.adopting(
                  new Setup.AdoptedMandate(e.version(), e.adoptedOn(), e.from(), e.mandate())));
      case LeadingSideDecided e ->
          view.with(setup.ledBy(new Setup.LeadingSide(e.side(), e.from(), e.to())));
      case NominationsInvited e ->
          view.with(
              seating.inviting(
                  new Seating.Invitation(e.on(), e.deadline(), e.organisations(), null)));
      case MemberNominated _, NominationDeclined _ -> view;
      case MemberAppointed e -> view.with(seating.appointing(appointment(e), context.validOn()));
      case AppointmentEnded e -> view.with(seating.ending(e.appointment(), e.cause(), e.on()));
      case ReplacementRequested e ->
          view.with(
              seating.askingReplacement(
                  new Seating.ReplacementAsked(e.appointment(), e.on(), e.deadline())));
      case LeaderChosen e ->
          view.with(
              seating.leading(
                  new Seating.Leadership(e.role(), e.appointment(), e.from(), e.to(), null)));
      case LeaderExtended e -> view.with(seating.extending(e.role(), e.appointment(), e.to()));
      case LeadershipEnded e ->
          view.with(seating.endingLeadership(e.role(), e.appointment(), e.on()));
      case SecretariatAssigned e ->
          view.with(seating.charging(new Seating.Charge(e.from(), e.persons(), null)));
      case WorkingCommitteeAssigned e ->
          view.with(seating.charging(new Seating.Charge(e.from(), null, e.appointments())));
      case RepresentationRequested e ->
          view.with(
              seating.asking(
                  new Seating.RepresentationAsked(
                      e.request(), e.organisation(), e.on(), null, null, null)));
      case RepresentationGranted e ->
          view.with(seating.settling(e.request(), e.on(), e.seats(), e.from()));
      case RepresentationDeclined e -> view.with(seating.settling(e.request(), e.on(), null, null));
      case CouncilSuspended e -> view.with(setup.entering(CouncilState.SUSPENDED, e.on()));
      case CouncilResumed e -> view.with(setup.entering(CouncilState.ACTIVE, e.on()));
      case CouncilDissolved e ->
          view.with(setup.entering(CouncilState.DISSOLVED, e.on().plusDays(1)))
              .with(seating.endingAll(e.on()));
      case PeriodEvaluated _ -> view;
    };
  }

  private static Seating.Appointment appointment(MemberAppointed event) {
    return new Seating.Appointment(
        event.appointment(),
        event.person(),
        event.role(),
        event.seat(),
        event.side(),
        event.onBehalfOf(),
        event.replaces(),
        event.from(),
        event.to(),
        null,
        null);
  }

  private static Work meeting(Work work, MeetingEvent event, EventContext context) {
    return switch (event) {
      case MeetingScheduled e -> work.scheduling(Work.Meeting.on(e.meeting(), days(e.days())));
      case MeetingRescheduled e ->
          work.meeting(
              e.meeting(), e.days().getFirst().date(), meeting -> meeting.moved(days(e.days())));
      case MeetingCancelled e -> work.meeting(e.meeting(), context.validOn(), Work.Meeting::cancel);
      case CaseProposed e -> work.opening(e.caseId(), e.meeting());
      case CompetenceWeighed _ -> work;
      case CaseWithdrawn e -> work.settling(e.caseId());
      // Still open: the other meeting takes it over.
      case CasePostponed _ -> work;
      case PostponedCaseTakenOver e -> work.opening(e.caseId(), e.meeting());
      case AgendaApproved _ -> work;
      case NoticeSent e ->
          work.meeting(e.meeting(), e.on(), meeting -> meeting.notified(e.on(), e.late()));
      case AttendanceRecorded e ->
          work.meeting(
              e.meeting(), e.day(), meeting -> meeting.attended(e.day(), someonePresent(e)));
      case DeliberationRecorded e -> work.settling(e.caseId());
      case FollowUpAdded e ->
          work.adding(new Work.FollowUp(e.followUp(), e.meeting(), e.owner(), e.due(), null));
      case FollowUpReassigned e ->
          work.followUp(e.followUp(), followUp -> followUp.reassigned(e.owner(), e.due()));
      case FollowUpCompleted e ->
          work.followUp(e.followUp(), followUp -> followUp.completed(e.on()));
      case MeetingClosed e ->
          work.meeting(e.meeting(), e.on(), meeting -> meeting.closed(e.on()))
              .settlingCasesOf(e.meeting());
      case CaseReleased _, MinutesKept _ -> work;
    };
  }

  private static List<LocalDate> days(List<MeetingDay> days) {
    return days.stream().map(MeetingDay::date).sorted().toList();
  }

  private static boolean someonePresent(AttendanceRecorded event) {
    return event.attendance().stream().anyMatch(line -> line.presence() == Presence.PRESENT);
  }

  private static Work minutes(Work work, MinutesEvent event) {
    return switch (event) {
      case MinutesDrafted e ->
          work.drafting(new Work.Minutes(e.minutes(), e.meeting(), null, null, null));
      case MinutesCirculated e ->
          work.minutes(e.minutes(), minutes -> minutes.circulated(e.on(), e.remarksDue()));
      case MinutesApproved e -> work.minutes(e.minutes(), minutes -> minutes.approved(e.on()));
      case MinutesRevised _,
          MinutesSigned _,
          RemarkMade _,
          MinutesCorrected _,
          MinutesSentToCounty _,
          MinutesPublished _,
          PublicationWithdrawn _ ->
          work;
    };
  }
}
