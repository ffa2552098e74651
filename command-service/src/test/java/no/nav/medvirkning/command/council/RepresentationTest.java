package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.council.CouncilFixtures.BAKERY;
import static no.nav.medvirkning.command.council.CouncilFixtures.CLOSED_ORGANISATION;
import static no.nav.medvirkning.command.council.CouncilFixtures.COUNCIL;
import static no.nav.medvirkning.command.council.CouncilFixtures.ERASED_PERSON;
import static no.nav.medvirkning.command.council.CouncilFixtures.ESTABLISHED;
import static no.nav.medvirkning.command.council.CouncilFixtures.FFO;
import static no.nav.medvirkning.command.council.CouncilFixtures.LAST_DAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEWCOMER;
import static no.nav.medvirkning.command.council.CouncilFixtures.NEW_SEAT;
import static no.nav.medvirkning.command.council.CouncilFixtures.NOMINATION;
import static no.nav.medvirkning.command.council.CouncilFixtures.TODAY;
import static no.nav.medvirkning.command.council.CouncilFixtures.VELFERDSALLIANSEN;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncil;
import static no.nav.medvirkning.command.council.CouncilFixtures.aCouncilWithMandate;
import static no.nav.medvirkning.command.council.CouncilFixtures.nominated;
import static no.nav.medvirkning.command.council.CouncilFixtures.organisation;
import static no.nav.medvirkning.council.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nav.medvirkning.command.council.CouncilCommand.AppointMember;
import no.nav.medvirkning.command.council.CouncilCommand.DeclineRepresentation;
import no.nav.medvirkning.command.council.CouncilCommand.GrantRepresentation;
import no.nav.medvirkning.command.council.CouncilCommand.NominateMember;
import no.nav.medvirkning.command.council.CouncilCommand.RequestRepresentation;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilEvent.RepresentationDeclined;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.junit.jupiter.api.Test;

class RepresentationTest {

  private static final RepresentationRequestId REQUEST =
      RepresentationRequestId.of("f0000000-0000-4000-8000-000000000001");
  private static final RepresentationRequestId SECOND_REQUEST =
      RepresentationRequestId.of("f0000000-0000-4000-8000-000000000002");
  private static final LocalDate NEXT_MEETING = TODAY.plusDays(77);
  private static final FreeText REASON = new FreeText("Utvalget er stort nok.");

  private final Specification councils = Specification.on(TODAY, CouncilFixtures.types());

  private static RequestRepresentation request(OrganisationId organisation, PersonId proposed) {
    return new RequestRepresentation(COUNCIL, SECOND_REQUEST, organisation, proposed, TODAY);
  }

  private static RepresentationRequested requested() {
    return new RepresentationRequested(COUNCIL, REQUEST, VELFERDSALLIANSEN, null, TODAY);
  }

  private static SeatAllocation oneSeat() {
    return new SeatAllocation("velferd", Side.USER, VELFERDSALLIANSEN, null, 1, 0);
  }

  private static GrantRepresentation grant(SeatAllocation seats) {
    return new GrantRepresentation(COUNCIL, REQUEST, seats, TODAY, NEXT_MEETING);
  }

  private static RepresentationGranted granted() {
    return new RepresentationGranted(COUNCIL, REQUEST, oneSeat(), TODAY, NEXT_MEETING);
  }

  private Specification pending() {
    return councils.given(aCouncilWithMandate()).given(requested());
  }

  @Test
  void anOrganisationAsksForASeatAndProposesSomebody() {
    councils
        .given(aCouncilWithMandate())
        .when(request(VELFERDSALLIANSEN, NEWCOMER))
        .then(
            new RepresentationRequested(
                COUNCIL, SECOND_REQUEST, VELFERDSALLIANSEN, NEWCOMER, TODAY));
  }

  @Test
  void anOrganisationThatHasASeatIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(request(FFO, null))
        .thenRefused("council.not-yet-represented");
  }

  @Test
  void anOrganisationThatHasBeenGrantedASeatIsRefused() {
    pending()
        .given(granted())
        .when(request(VELFERDSALLIANSEN, null))
        .thenRefused("council.not-yet-represented");
  }

  @Test
  void anOrganisationThatAwaitsAnAnswerIsRefused() {
    pending().when(request(VELFERDSALLIANSEN, null)).thenRefused("council.one-request-at-a-time");
  }

  @Test
  void anOrganisationThatWasDeclinedCanAskAgain() {
    pending()
        .given(new RepresentationDeclined(COUNCIL, REQUEST, REASON.value(), TODAY))
        .when(request(VELFERDSALLIANSEN, null))
        .then(new RepresentationRequested(COUNCIL, SECOND_REQUEST, VELFERDSALLIANSEN, null, TODAY));
  }

  @Test
  void theSameRequestTwiceIsRefused() {
    pending()
        .when(new RequestRepresentation(COUNCIL, REQUEST, BAKERY, null, TODAY))
        .thenRefused("platform.id-is-free");
  }

  @Test
  void aClosedOrganisationIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(request(CLOSED_ORGANISATION, null))
        .thenRefused("council.organisation-is-open");
  }

  @Test
  void anErasedPersonIsNotProposed() {
    councils
        .given(aCouncilWithMandate())
        .when(request(VELFERDSALLIANSEN, ERASED_PERSON))
        .thenRefused("council.person-not-erased");
  }

  @Test
  void aRequestBeforeTheCouncilIsRefused() {
    councils
        .given(aCouncilWithMandate())
        .when(
            new RequestRepresentation(
                COUNCIL, REQUEST, VELFERDSALLIANSEN, null, ESTABLISHED.minusDays(1)))
        .thenRefused("council.not-before-established");
  }

  @Test
  void aSeatIsGrantedFromTheNextMeeting() {
    pending().when(grant(oneSeat())).then(granted());
  }

  @Test
  void aGrantedSeatIsNominatedForAndFilled() {
    pending()
        .given(granted(), nominated(NEWCOMER, MEMBER, "velferd", VELFERDSALLIANSEN))
        .when(
            new AppointMember(
                COUNCIL,
                NEW_SEAT,
                NEWCOMER,
                MEMBER,
                "velferd",
                VELFERDSALLIANSEN,
                NOMINATION,
                null,
                NEXT_MEETING,
                LAST_DAY));
    assertThat(councils.thenEvents()).hasSize(1);
  }

  @Test
  void aGrantedSeatIsNotFilledBeforeItsFirstDay() {
    pending()
        .given(granted(), nominated(NEWCOMER, MEMBER, "velferd", VELFERDSALLIANSEN))
        .when(
            new AppointMember(
                COUNCIL,
                NEW_SEAT,
                NEWCOMER,
                MEMBER,
                "velferd",
                VELFERDSALLIANSEN,
                NOMINATION,
                null,
                NEXT_MEETING.minusDays(1),
                LAST_DAY))
        .thenRefused("council.seat-exists");
  }

  @Test
  void aSeatThatWillBeGrantedCanBeNominatedForAhead() {
    pending()
        .given(granted())
        .when(
            new NominateMember(
                COUNCIL, NOMINATION, NEWCOMER, MEMBER, "velferd", VELFERDSALLIANSEN, null, TODAY));
    assertThat(councils.thenEvents()).hasSize(1);
  }

  @Test
  void anAnsweredRequestIsNotGranted() {
    pending()
        .given(new RepresentationDeclined(COUNCIL, REQUEST, REASON.value(), TODAY))
        .when(grant(oneSeat()))
        .thenRefused("council.request-is-pending");
  }

  @Test
  void anUnknownRequestIsNotGranted() {
    councils.given(aCouncilWithMandate()).when(grant(oneSeat())).thenRefused("platform.exists");
  }

  @Test
  void seatsForAnotherThanWhoAskedAreRefused() {
    pending()
        .when(grant(new SeatAllocation("velferd", Side.USER, BAKERY, null, 1, 0)))
        .thenRefused("council.seats-go-to-who-asked");
  }

  @Test
  void aKeyThatTheMandateUsesIsRefused() {
    pending()
        .when(grant(new SeatAllocation("ffo", Side.USER, VELFERDSALLIANSEN, null, 1, 0)))
        .thenRefused("council.seat-key-is-free");
  }

  @Test
  void navsSideIsNotGrantedToAnOrganisation() {
    pending()
        .when(grant(new SeatAllocation("velferd", Side.NAV, VELFERDSALLIANSEN, null, 1, 0)))
        .thenRefused("council.seat-is-for-the-user-side");
  }

  @Test
  void aGrantWithoutAPlaceIsRefused() {
    pending()
        .when(grant(new SeatAllocation("velferd", Side.USER, VELFERDSALLIANSEN, null, 0, 0)))
        .thenRefused("council.seat-has-a-place");
  }

  @Test
  void aGrantBeforeTheRequestIsRefused() {
    pending()
        .when(
            new GrantRepresentation(COUNCIL, REQUEST, oneSeat(), TODAY.minusDays(1), NEXT_MEETING))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void aGrantThatWorksBackwardsIsRefused() {
    pending()
        .when(new GrantRepresentation(COUNCIL, REQUEST, oneSeat(), TODAY, TODAY.minusDays(1)))
        .thenRefused("council.dates-in-order");
  }

  @Test
  void aGrantBeforeThereIsAMandateIsRefused() {
    councils
        .given(aCouncil())
        .given(requested())
        .when(grant(oneSeat()))
        .thenRefused("council.mandate-in-force");
  }

  @Test
  void aRequestIsDeclinedWithAReason() {
    pending()
        .when(new DeclineRepresentation(COUNCIL, REQUEST, REASON, TODAY))
        .then(new RepresentationDeclined(COUNCIL, REQUEST, REASON.value(), TODAY));
  }

  @Test
  void aGrantedRequestIsNotDeclined() {
    pending()
        .given(granted())
        .when(new DeclineRepresentation(COUNCIL, REQUEST, REASON, TODAY))
        .thenRefused("council.request-is-pending");
  }
}
