package no.nav.medvirkning.command.council;

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

/// What a council's rules need to know of its past: a fold of its events, with nothing of Axon in
/// it.
record CouncilState(
    LifeCycle life,
    Mandates mandates,
    Nominations nominations,
    Appointments appointments,
    Leadership leadership,
    Secretariat secretariat,
    Representation representation) {

  static final CouncilState EMPTY =
      new CouncilState(
          LifeCycle.NOT_YET,
          Mandates.NONE,
          Nominations.NONE,
          Appointments.NONE,
          Leadership.NONE,
          Secretariat.NONE,
          Representation.NONE);

  CouncilState evolve(CouncilEvent event) {
    return switch (event) {
      case CouncilEstablished e ->
          with(life.established(e.level(), e.on(), e.host(), e.coverage()));
      case CoverageChanged e -> with(life.hostedBy(e.host(), e.coverage(), e.from()));
      case MandateAdopted e ->
          with(mandates.with(new Mandates.Adopted(e.version(), e.mandate(), e.from())));
      case LeadingSideDecided e ->
          with(mandates.with(new Mandates.LedBy(e.side(), e.from(), e.to())));
      case NominationsInvited _ -> this;
      case MemberNominated e -> with(nominations.with(Nominations.Nomination.from(e)));
      case NominationDeclined e ->
          with(nominations.with(e.nomination(), Nominations.Status.DECLINED));
      case MemberAppointed e ->
          with(appointments.with(Appointment.from(e)))
              .with(
                  e.nomination() == null
                      ? nominations
                      : nominations.with(e.nomination(), Nominations.Status.APPOINTED));
      case AppointmentEnded e -> with(appointments.ended(e.appointment(), e.on()));
      case ReplacementRequested _ -> this;
      case LeaderChosen e ->
          with(
              leadership.with(
                  new Leadership.Tenure(e.role(), e.appointment(), e.from(), e.to(), false)));
      case LeaderExtended e -> with(leadership.extended(e.role(), e.appointment(), e.to()));
      case LeadershipEnded e -> with(leadership.ended(e.role(), e.appointment(), e.on()));
      case SecretariatAssigned e ->
          with(secretariat.with(new Secretariat.Assigned(e.persons(), e.from())));
      case WorkingCommitteeAssigned _ -> this;
      case RepresentationRequested e ->
          with(
              representation.with(
                  new Representation.Request(
                      e.request(), e.organisation(), e.on(), Representation.Status.PENDING)));
      case RepresentationGranted e ->
          with(representation.with(e.request(), Representation.Status.GRANTED))
              .with(mandates.with(new Mandates.Granted(e.seats(), e.from())));
      case RepresentationDeclined e ->
          with(representation.with(e.request(), Representation.Status.DECLINED));
      case CouncilSuspended e -> with(life.suspended(e.on()));
      case CouncilResumed e -> with(life.resumed(e.on()));
      case CouncilDissolved e -> with(life.dissolved(e.on()));
      case PeriodEvaluated _ -> this;
    };
  }

  private CouncilState with(LifeCycle life) {
    return new CouncilState(
        life, mandates, nominations, appointments, leadership, secretariat, representation);
  }

  private CouncilState with(Mandates mandates) {
    return new CouncilState(
        life, mandates, nominations, appointments, leadership, secretariat, representation);
  }

  private CouncilState with(Nominations nominations) {
    return new CouncilState(
        life, mandates, nominations, appointments, leadership, secretariat, representation);
  }

  private CouncilState with(Appointments appointments) {
    return new CouncilState(
        life, mandates, nominations, appointments, leadership, secretariat, representation);
  }

  private CouncilState with(Leadership leadership) {
    return new CouncilState(
        life, mandates, nominations, appointments, leadership, secretariat, representation);
  }

  private CouncilState with(Secretariat secretariat) {
    return new CouncilState(
        life, mandates, nominations, appointments, leadership, secretariat, representation);
  }

  private CouncilState with(Representation representation) {
    return new CouncilState(
        life, mandates, nominations, appointments, leadership, secretariat, representation);
  }
}
