package no.nav.medvirkning.platform.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityMoved;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.events.SampleEvents.Sample;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.ErasureDayEvent.ErasureDue;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestShown;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestWithdrawn;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerContacted;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerNominated;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerPassedOn;
import no.nav.medvirkning.volunteer.VolunteerId;

/// The part of [SampleEvents] that is about activities and volunteers.
final class ParticipationSamples {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
  private static final LocalDate NEXT_DAY = LocalDate.of(2024, 5, 15);
  private static final LocalDate KEPT_UNTIL = LocalDate.of(2024, 11, 14);
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final CouncilId COUNCIL = CouncilId.of("0c000000-0000-7000-8000-000000000001");
  private static final OrganisationId FFO =
      OrganisationId.of("0f000000-0000-7000-8000-000000000001");
  private static final ActivityId ACTIVITY = ActivityId.of("09000000-0000-7000-8000-000000000001");
  private static final FindingId FINDING = FindingId.of("09000000-0000-7000-8000-000000000011");
  private static final FeedbackId FEEDBACK = FeedbackId.of("08000000-0000-7000-8000-000000000001");
  private static final VolunteerId VOLUNTEER =
      VolunteerId.of("07000000-0000-7000-8000-000000000001");
  private static final TextId TEXT = TextId.of("07000000-0000-7000-8000-000000000001");

  private ParticipationSamples() {}

  static Stream<Sample> all() {
    return Stream.concat(activities(), volunteers());
  }

  private static Stream<Sample> activities() {
    var days = List.of(DAY, NEXT_DAY);
    return Stream.of(
        new Sample(
            new ActivityPlanned(
                ACTIVITY,
                HAMAR,
                ActivityKind.DIALOGUE_CONFERENCE,
                "Dialogkonferanse",
                "Høre hvordan skjemaene oppleves",
                days,
                COUNCIL,
                "Utvalget er lagt ned"),
            new ActivityPlanned(
                ACTIVITY,
                HAMAR,
                ActivityKind.SURVEY,
                "Undersøkelse",
                "Høre hvordan skjemaene oppleves",
                days,
                null,
                null)),
        same(new ActivityMoved(ACTIVITY, HAMAR, days)),
        new Sample(
            new ActivityHeld(
                ACTIVITY,
                HAMAR,
                days,
                List.of(
                    new Participants(UserGroup.JOBSEEKERS, 12),
                    new Participants(UserGroup.YOUTH, 0)),
                "Skjemaene er for vanskelige"),
            new ActivityHeld(ACTIVITY, HAMAR, days, List.of(), "Skjemaene er for vanskelige")),
        same(new FindingRecorded(ACTIVITY, HAMAR, FINDING, "Brevene er uforståelige")),
        same(new FindingBecameFeedback(ACTIVITY, HAMAR, FINDING, FEEDBACK)),
        same(new ActivityCancelled(ACTIVITY, HAMAR, "For få påmeldte")));
  }

  private static Stream<Sample> volunteers() {
    return Stream.of(
        new Sample(
            interest(
                new ErasableText(TEXT, "Interessert Bruker"),
                new ErasableText(TEXT, "interessert@example.no"),
                new ErasableText(TEXT, "Jeg vil gjerne bidra på Hamar.")),
            interest(
                new ErasableText(TEXT, null),
                new ErasableText(TEXT, null),
                new ErasableText(TEXT, null))),
        same(new VolunteerContacted(VOLUNTEER, HAMAR, NEXT_DAY)),
        same(new VolunteerPassedOn(VOLUNTEER, HAMAR, FFO, NEXT_DAY)),
        same(new VolunteerNominated(VOLUNTEER, HAMAR, COUNCIL, NEXT_DAY)),
        same(new InterestWithdrawn(VOLUNTEER, HAMAR, NEXT_DAY)),
        same(new VolunteerErased(VOLUNTEER, HAMAR, Cause.WITHDRAWN, NEXT_DAY)),
        same(new ErasureDue(KEPT_UNTIL, VOLUNTEER)));
  }

  private static InterestShown interest(
      ErasableText name, ErasableText email, ErasableText message) {
    return new InterestShown(VOLUNTEER, HAMAR, name, email, message, "2024-1", KEPT_UNTIL, DAY);
  }

  private static Sample same(DomainEvent event) {
    return new Sample(event, event);
  }
}
