package no.nav.medvirkning.query.publicminutes;

import static no.nav.medvirkning.query.meetings.Innlandet2024.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.DeliberationRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpCompleted;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.meetings.MeetingProjection;
import no.nav.medvirkning.query.minutes.MinutesProjection;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.platform.ViewSpecification;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the mix of open and confidential cases, nothing of a confidential one reaches the
/// public answer, and the open ones are told as they would be without it.
class NothingConfidentialIsPublicTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
  private static final String SECRET = "HEMMELIG";
  private static final String PLAIN = "ÅPEN";

  /// @param until null: until released
  /// @param released null: not released
  record ACase(boolean marked, LocalDate until, LocalDate released, End end) {
    boolean confidential() {
      return marked
          && (until == null || !TODAY.isAfter(until))
          && (released == null || TODAY.isBefore(released));
    }

    String word() {
      return confidential() ? SECRET : PLAIN;
    }
  }

  enum End {
    DELIBERATED,
    WITHDRAWN,
    POSTPONED
  }

  @Property(tries = 500)
  void noStringOfAConfidentialCaseIsInTheAnswer(@ForAll("meetings") List<ACase> cases) {
    var json = json(cases);

    assertThat(json).doesNotContain(SECRET);
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).confidential()) {
        assertThat(json)
            .doesNotContain(person(i).toString(), organisation(i).toString(), caseId(i).toString());
      }
    }
  }

  @Property(tries = 200)
  void everyNumberIsThereAndOpenCasesAreTold(@ForAll("meetings") List<ACase> cases) {
    var json = json(cases);

    for (int i = 0; i < cases.size(); i++) {
      assertThat(json).contains(number(i).toString());
      if (!cases.get(i).confidential()) {
        assertThat(json)
            .contains(PLAIN + " tittel " + i, PLAIN + " vedlegg " + i, PLAIN + " oppgave " + i);
      }
    }
  }

  @Provide
  Arbitrary<List<ACase>> meetings() {
    var days = Arbitraries.integers().between(-20, 20).map(TODAY::plusDays).injectNull(0.4);
    return Combinators.combine(
            Arbitraries.of(true, true, false), days, days, Arbitraries.of(End.class))
        .as(ACase::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static String json(List<ACase> cases) {
    var events = new ArrayList<DomainEvent>();
    var organisations = new HashMap<OrganisationId, String>();
    var attendance = new ArrayList<Attendance>();
    events.add(
        new MeetingScheduled(
            MARCH,
            COUNCIL,
            List.of(new MeetingDay(MARCH_19, null, null)),
            new Venue("Kárášjohka", null)));
    for (int i = 0; i < cases.size(); i++) {
      add(events, attendance, i, cases.get(i));
      organisations.put(organisation(i), cases.get(i).word() + " organisasjon " + i);
    }
    events.add(new AttendanceRecorded(MARCH, COUNCIL, MARCH_19, attendance));
    var meeting =
        ViewSpecification.of(new MeetingProjection()).given(events.toArray(DomainEvent[]::new));
    var minutes =
        ViewSpecification.of(new MinutesProjection())
            .given(
                new MinutesDrafted(MARCH_MINUTES, COUNCIL, MARCH, SECRETARY, null),
                new MinutesPublished(
                    MARCH_MINUTES, COUNCIL, URI.create("https://www.nav.no/r"), TODAY));
    var answer =
        PublicMinutes.from(
            minutes.view(MARCH_MINUTES).orElseThrow(),
            meeting.view(MARCH).orElseThrow(),
            new PublicMinutes.Beside(
                new CouncilName(COUNCIL, "Brukerutvalget"),
                Map.of(),
                new Names(Map.of(), organisations, Map.of())),
            TODAY);
    return JsonMapper.builder().build().writeValueAsString(answer);
  }

  private static void add(List<DomainEvent> events, List<Attendance> attendance, int i, ACase one) {
    var word = one.word();
    var id = caseId(i);
    var details =
        new CaseDetails(
            CaseKind.ADVICE,
            word + " tittel " + i,
            "Sak",
            Side.NAV,
            List.of(new Presenter(person(i), organisation(i), null, word + " innleder")),
            List.of(word + " vedlegg " + i),
            one.marked() ? new Confidentiality(word + " grunn", one.until()) : null,
            null);
    events.add(new CaseProposed(MARCH, COUNCIL, id, details));
    events.add(
        new CompetenceWeighed(
            MARCH, COUNCIL, id, CompetenceOutcome.SUFFICIENT, word + " vurdering"));
    events.add(
        new NoticeSent(
            MARCH, COUNCIL, MARCH_19, MARCH_19, false, List.of(new NumberedCase(id, number(i)))));
    events.add(
        switch (one.end()) {
          case DELIBERATED ->
              new DeliberationRecorded(
                  MARCH,
                  COUNCIL,
                  id,
                  word + " drøfting",
                  OutcomeKind.ADVICE_GIVEN,
                  word + " konklusjon");
          case WITHDRAWN -> new CaseWithdrawn(MARCH, COUNCIL, id, word + " trukket");
          case POSTPONED -> new CasePostponed(MARCH, COUNCIL, id, JUNE, word + " utsatt");
        });
    var followUp = new FollowUpId(new UUID(8, i));
    events.add(
        new FollowUpAdded(
            MARCH,
            COUNCIL,
            followUp,
            id,
            word + " oppgave " + i,
            new Owner(null, organisation(i), null),
            TODAY));
    events.add(new FollowUpCompleted(MARCH, COUNCIL, followUp, word + " svar", TODAY));
    if (one.released() != null) {
      events.add(new CaseReleased(MARCH, COUNCIL, id, one.released()));
    }
    for (var role :
        List.of(
            AttendeeRole.PRESENTER, AttendeeRole.EXPERT, AttendeeRole.GUEST, AttendeeRole.NAV)) {
      attendance.add(
          new Attendance(
              role,
              Presence.PRESENT,
              AttendanceMode.REMOTE,
              person(i),
              organisation(i),
              null,
              null,
              null,
              null,
              List.of(id)));
    }
  }

  private static CaseId caseId(int i) {
    return new CaseId(new UUID(7, i));
  }

  private static PersonId person(int i) {
    return new PersonId(new UUID(5, i));
  }

  private static OrganisationId organisation(int i) {
    return new OrganisationId(new UUID(4, i));
  }

  private static CaseNumber number(int i) {
    return new CaseNumber(2024, 50 + i);
  }
}
