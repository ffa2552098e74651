package no.nav.medvirkning.query.publicminutes;

import static no.nav.medvirkning.meeting.Presence.PRESENT;
import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.meetings.MeetingProjection;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.minutes.MinutesProjection;
import no.nav.medvirkning.query.minutes.MinutesView;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublicMinutesTest {

  private static final LocalDate JUNE_10 = LocalDate.of(2024, 6, 10);
  private static final LocalDate UNTIL = LocalDate.of(2024, 6, 30);
  private static final CaseId MERGER = CaseId.of("77770000-0000-7000-8000-000000000012");
  private static final PersonId MERGERS_PRESENTER =
      PersonId.of("55550000-0000-7000-8000-000000000012");
  private static final PersonId PRESENTERS_COMPANION =
      PersonId.of("55550000-0000-7000-8000-000000000013");
  private static final Names NAMES =
      new Names(
          Map.of(LEADER, "Leder Utvalg", DIRECTOR, "Nav Direktør", COMPANION, "Ledsager Person"),
          Map.of(
              FFO, "FFO", SAFO, "SAFO", NHO, "NHO", LO, "LO", MULTICULTURAL, "Flerkulturelt råd"),
          Map.of(COUNTY, "Nav Innlandet", KONGSVINGER, "Nav Kongsvinger"));

  private final ViewSpecification<MeetingView> meetings =
      ViewSpecification.of(new MeetingProjection())
          .given(theFebruaryMeeting())
          .given(theMarchMeeting())
          .given(theMinutes());
  private final ViewSpecification<MinutesView> minutes =
      ViewSpecification.of(new MinutesProjection())
          .given(theFebruaryMeeting())
          .given(theMinutes())
          .given(
              new MinutesPublished(
                  MARCH_MINUTES,
                  COUNCIL,
                  URI.create("https://www.nav.no/referat/2024-03"),
                  JUNE_10));

  @Test
  void theMinutesOfMarchTellPlaceDaysAndCases() {
    var march = publicOn(JUNE_10);

    assertThat(march.venue().place()).isEqualTo("Hotell, Gjøvik");
    assertThat(march.days()).extracting(day -> day.date()).containsExactly(MARCH_19, MARCH_20);
    assertThat(march.cases())
        .extracting(each -> each.number().toString(), each -> each.confidential())
        .containsExactly(
            tuple("07/2024", false),
            tuple("08/2024", false),
            tuple("09/2024", false),
            tuple("10/2024", false),
            tuple("11/2024", false));
    assertThat(march.cases().get(1).content().deliberation().outcome())
        .isEqualTo(OutcomeKind.APPROVED);
    assertThat(march.publishedOn()).isEqualTo(JUNE_10);
  }

  @Test
  void attendeesStandByRoleAndOrganisationAndDays() {
    assertThat(publicOn(JUNE_10).participants())
        .containsExactly(
            attendee(AttendeeRole.MEMBER, LeaderRole.LEADER, null, null, MARCH_19, MARCH_20),
            attendee(
                AttendeeRole.MEMBER,
                null,
                new OrganisationName(FFO, "FFO"),
                null,
                MARCH_19,
                MARCH_20),
            attendee(
                AttendeeRole.MEMBER,
                null,
                new OrganisationName(SAFO, "SAFO"),
                null,
                MARCH_19,
                MARCH_20),
            attendee(AttendeeRole.COMPANION, null, null, null, MARCH_19, MARCH_20),
            attendee(
                AttendeeRole.MEMBER,
                null,
                new OrganisationName(MULTICULTURAL, "Flerkulturelt råd"),
                null,
                MARCH_19),
            attendee(
                AttendeeRole.NAV,
                null,
                null,
                new UnitName(COUNTY, "Nav Innlandet"),
                MARCH_19,
                MARCH_20),
            attendee(
                AttendeeRole.SECRETARIAT,
                null,
                null,
                new UnitName(COUNTY, "Nav Innlandet"),
                MARCH_19,
                MARCH_20),
            attendee(
                AttendeeRole.PRESENTER,
                null,
                null,
                new UnitName(KONGSVINGER, "Nav Kongsvinger"),
                MARCH_19));
  }

  @Test
  void anExpertStandsByRoleAndOrganisationLikeAPresenter() {
    var request = ExpertiseRequestId.of("66660000-0000-7000-8000-000000000001");
    meetings.given(
        new AttendanceRecorded(
            MARCH,
            COUNCIL,
            MARCH_19,
            List.of(
                new Attendance(
                    AttendeeRole.EXPERT,
                    Presence.PRESENT,
                    AttendanceMode.REMOTE,
                    DIRECTOR,
                    SAFO,
                    null,
                    null,
                    null,
                    null,
                    List.of(ALL_LEVELS),
                    request))));

    assertThat(publicOn(JUNE_10).participants())
        .contains(
            attendee(
                AttendeeRole.EXPERT, null, new OrganisationName(SAFO, "SAFO"), null, MARCH_19));
    assertThat(json(publicOn(JUNE_10))).doesNotContain(request.toString());
  }

  @Test
  void organisationsThatSentAnApologyStandOnce() {
    assertThat(publicOn(JUNE_10).apologies())
        .extracting(each -> each.organisation().name())
        .containsExactly("NHO", "LO");
  }

  @Test
  void nobodyIsNamedAndNoPersonCanBeTold() {
    var json = json(publicOn(JUNE_10));

    assertThat(json).doesNotContain("Leder Utvalg", "Nav Direktør", "Ledsager Person");
    for (var person :
        List.of(
            LEADER,
            FFO_MEMBER,
            SAFO_MEMBER,
            COMPANION,
            DAY_1_MEMBER,
            DIRECTOR,
            SECRETARY,
            PRESENTER)) {
      assertThat(json).doesNotContain(person.toString());
    }
  }

  @Test
  void whoIsMerelyAbsentIsNotTold() {
    var absent =
        new Attendance(
            AttendeeRole.MEMBER,
            Presence.ABSENT,
            null,
            FFO_MEMBER,
            FFO,
            null,
            FFO_SEAT,
            null,
            null,
            List.of());
    meetings.given(
        new AttendanceRecorded(MARCH, COUNCIL, MARCH_19, List.of(absent)),
        new AttendanceRecorded(MARCH, COUNCIL, MARCH_20, List.of(absent)));

    assertThat(json(publicOn(JUNE_10))).doesNotContain("FFO");
  }

  @Test
  void remarksStayInside() {
    minutes.given(
        new RemarkMade(
            MARCH_MINUTES,
            COUNCIL,
            RemarkId.of("99990000-0000-7000-8000-000000000001"),
            null,
            FFO,
            null,
            "Vi savner et avsnitt",
            JUNE_10));

    assertThat(json(publicOn(JUNE_10))).doesNotContain("Vi savner et avsnitt");
  }

  @Test
  void aConfidentialCaseShowsItsNumberAndPublicTitleAndNothingElse() {
    aConfidentialCase();

    var march = publicOn(UNTIL);

    assertThat(march.cases())
        .extracting(each -> each.number().toString())
        .containsExactly("07/2024", "08/2024", "09/2024", "10/2024", "11/2024", "12/2024");
    assertThat(march.cases().getLast().title()).isEqualTo("Orientering");
    assertThat(march.cases().getLast().confidential()).isTrue();
    assertThat(march.cases().getLast().content()).isNull();
    assertThat(json(march)).doesNotContain("Sammenslåing", "sammenslåing", "Vedlegg", "upublisert");
  }

  @Test
  void whoCameOnlyForAConfidentialCaseIsNotThereNorIsTheirCompanion() {
    aConfidentialCase();

    assertThat(publicOn(UNTIL).participants())
        .extracting(PublicAttendee::role)
        .containsExactly(AttendeeRole.MEMBER, AttendeeRole.PRESENTER);
    assertThat(publicOn(UNTIL.plusDays(1)).participants())
        .extracting(PublicAttendee::role)
        .containsExactly(
            AttendeeRole.MEMBER,
            AttendeeRole.PRESENTER,
            AttendeeRole.PRESENTER,
            AttendeeRole.COMPANION,
            AttendeeRole.GUEST);
  }

  @Test
  void followUpsOfAConfidentialCaseWaitForTheCase() {
    aConfidentialCase();

    assertThat(publicOn(UNTIL).followUps())
        .extracting(each -> each.caseNumber())
        .containsExactly("09/2024", "10/2024");
    assertThat(publicOn(UNTIL.plusDays(1)).followUps())
        .extracting(each -> each.caseNumber())
        .containsExactly("09/2024", "10/2024", "12/2024");
  }

  @Test
  void aFollowUpOfACaseThatTheMeetingDoesNotKnowIsKeptBack() {
    meetings.given(followUp(CaseId.of("77770000-0000-7000-8000-000000000055")));

    assertThat(publicOn(JUNE_10).followUps()).hasSize(2);
  }

  @Test
  void aConfidentialCaseOpensAfterItsLastDay() {
    aConfidentialCase();

    var opened = publicOn(UNTIL.plusDays(1)).cases().getLast();

    assertThat(opened.title()).isEqualTo("Sammenslåing av kontorer");
    assertThat(opened.confidential()).isFalse();
    assertThat(opened.content().attachments())
        .containsExactly("Vedlegg til Sammenslåing av kontorer");
  }

  @Test
  void aReleasedCaseOpensOnTheDayOfItsRelease() {
    aConfidentialCase();
    meetings.given(new CaseReleased(MARCH, COUNCIL, MERGER, JUNE_10));

    assertThat(publicOn(JUNE_10.minusDays(1)).cases().getLast().confidential()).isTrue();
    assertThat(publicOn(JUNE_10).cases().getLast().confidential()).isFalse();
  }

  @Test
  void correctionsWaitWhileACaseIsConfidential() {
    aConfidentialCase();
    minutes.given(
        new MinutesCorrected(MARCH_MINUTES, COUNCIL, "Kontorene er fire", "Feil tall", JUNE_10));

    assertThat(publicOn(UNTIL).corrections())
        .containsExactly(new PublicMinutes.PublicCorrection(JUNE_10, null, null));
    assertThat(publicOn(UNTIL.plusDays(1)).corrections())
        .containsExactly(
            new PublicMinutes.PublicCorrection(JUNE_10, "Kontorene er fire", "Feil tall"));
  }

  @Test
  void aWithdrawnCaseWithANumberLeavesNoGapAndAProposalWithoutOneIsNotThere() {
    meetings.given(
        new CaseWithdrawn(MARCH, COUNCIL, OTHER_BUSINESS, "internt"),
        new CaseProposed(MARCH, COUNCIL, MERGER, about(CaseKind.ADVICE, "Sendt for sent", null)));

    assertThat(publicOn(JUNE_10).cases()).hasSize(5);
    assertThat(json(publicOn(JUNE_10))).doesNotContain("internt", "Sendt for sent");
  }

  private void aConfidentialCase() {
    meetings.given(
        new CaseProposed(
            MARCH,
            COUNCIL,
            MERGER,
            about(
                CaseKind.ADVICE,
                "Sammenslåing av kontorer",
                new Confidentiality("upublisert forslag", UNTIL))),
        new NoticeSent(MARCH, COUNCIL, MARCH_19, MARCH_19, false, List.of(numbered(MERGER, 12))),
        said(MERGER, "sammenslåing ble drøftet", OutcomeKind.ADVICE_GIVEN, "råd om sammenslåing"),
        followUp(MERGER),
        new AttendanceRecorded(
            MARCH,
            COUNCIL,
            MARCH_19,
            List.of(
                present(AttendeeRole.MEMBER, AttendanceMode.IN_PERSON, FFO_MEMBER, FFO, FFO_SEAT),
                presenter(PRESENTER, KONGSVINGER, ALL_LEVELS),
                presenter(MERGERS_PRESENTER, COUNTY, MERGER),
                new Attendance(
                    AttendeeRole.COMPANION,
                    PRESENT,
                    AttendanceMode.REMOTE,
                    PRESENTERS_COMPANION,
                    null,
                    null,
                    null,
                    null,
                    MERGERS_PRESENTER,
                    List.of()),
                present(AttendeeRole.GUEST, AttendanceMode.REMOTE, DIRECTOR, NHO, null))),
        new AttendanceRecorded(MARCH, COUNCIL, MARCH_20, List.of()));
  }

  private static FollowUpAdded followUp(CaseId id) {
    return new FollowUpAdded(
        MARCH,
        COUNCIL,
        FollowUpId.of("88880000-0000-7000-8000-000000000012"),
        id,
        "Forbered sammenslåing",
        new Owner(COUNTY, null, null),
        UNTIL);
  }

  private PublicMinutes publicOn(LocalDate day) {
    var beside =
        new PublicMinutes.Beside(
            new CouncilName(COUNCIL, "Brukerutvalget i Nav Innlandet"),
            Map.of(LEADERS_SEAT, LeaderRole.LEADER),
            NAMES);
    return PublicMinutes.from(
        minutes.view(MARCH_MINUTES).orElseThrow(), meetings.view(MARCH).orElseThrow(), beside, day);
  }

  private static PublicAttendee attendee(
      AttendeeRole role,
      LeaderRole leading,
      OrganisationName organisation,
      UnitName unit,
      LocalDate... days) {
    return new PublicAttendee(role, leading, organisation, unit, List.of(days));
  }

  private static String json(PublicMinutes answer) {
    return JsonMapper.builder().build().writeValueAsString(answer);
  }
}
