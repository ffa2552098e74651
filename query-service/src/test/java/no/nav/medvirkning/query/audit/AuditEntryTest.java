package no.nav.medvirkning.query.audit;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static no.nav.medvirkning.query.meetings.Innlandet2024.KONGSVINGER;
import static no.nav.medvirkning.query.tasks.Dialogue2024.PAPER_TO_JUNE;
import static no.nav.medvirkning.query.tasks.Dialogue2024.TO_COUNTY;
import static no.nav.medvirkning.query.tasks.Dialogue2024.UPWARD;
import static no.nav.medvirkning.query.tasks.Dialogue2024.VOLUNTEER;
import static no.nav.medvirkning.query.tasks.Dialogue2024.WAITING_TIMES;
import static no.nav.medvirkning.query.tasks.Dialogue2024.consulted;
import static no.nav.medvirkning.query.tasks.Dialogue2024.interest;
import static no.nav.medvirkning.query.tasks.Dialogue2024.of;
import static no.nav.medvirkning.query.tasks.Dialogue2024.referred;
import static no.nav.medvirkning.query.tasks.Dialogue2024.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.audit.AuditEvent.CommandRefused;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.MemberAnswer;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingEvent.FollowUpAdded;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

  private static final String CANARY = "Kanari Kanarisen";

  private final ViewSpecification<AuditEntry> history = ViewSpecification.of(new AuditProjection());

  private AuditEntry entryOf(DomainEvent event) {
    return history.given(event).view("event-0").orElseThrow();
  }

  @Test
  void anEntryTellsWhoDidWhatWhenAndWhy() {
    var entry = entryOf(appointed(COUNCIL, FFO_SEAT, 1, "ffo", FFO, "2023-01-01", "2024-12-31"));

    assertThat(entry.type()).isEqualTo("council.MemberAppointed");
    assertThat(entry.actor()).isEqualTo("Z990001");
    assertThat(entry.command()).isEqualTo("Given");
    assertThat(entry.correlationId()).isEqualTo("correlation-1");
    assertThat(entry.validOn()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(entry.aggregate()).isEqualTo(COUNCIL.toString());
    assertThat(entry.refused()).isNull();
  }

  @Test
  void anEntryIsFoundByEverythingThatTheEventNames() {
    var entry = entryOf(appointed(COUNCIL, FFO_SEAT, 1, "ffo", FFO, "2023-01-01", "2024-12-31"));

    assertThat(entry.council()).isEqualTo(COUNCIL);
    assertThat(entry.appointments()).containsExactly(FFO_SEAT);
    assertThat(entry.persons()).containsExactly(person(1));
    assertThat(entry.organisations()).containsExactly(FFO);
  }

  @Test
  void whatStandsInNestedRecordsAndListsIsFoundToo() {
    assertThat(entryOf(attended(COUNCIL, 7, "2024-03-19")))
        .satisfies(entry -> {
          assertThat(entry.meetings()).containsExactly(meetingId(7));
          assertThat(entry.persons()).containsExactly(person(1));
          assertThat(entry.organisations()).containsExactly(FFO);
          assertThat(entry.appointments()).containsExactly(FFO_SEAT);
        });
  }

  @Test
  void theOwnerOfAFollowUpIsFound() {
    var entry =
        entryOf(
            new FollowUpAdded(
                meetingId(1),
                COUNCIL,
                new FollowUpId(new UUID(3, 1)),
                null,
                "Invite KS",
                new Owner(INNLANDET, null, null),
                day("2024-06-01")));

    assertThat(entry.units()).containsExactly(INNLANDET);
  }

  @Test
  void aPersonIsFoundByThePersonalValuesThatTheEventHolds() {
    var entry =
        entryOf(
            new AppointmentEnded(
                COUNCIL,
                FFO_SEAT,
                EndCause.RESIGNED,
                day("2024-06-30"),
                new Personal(person(1), CANARY)));

    assertThat(entry.persons()).containsExactly(person(1));
  }

  @Test
  void personalValuesAreNeverWrittenAsText() {
    var entry =
        entryOf(
            new PersonRegistered(
                person(1),
                INNLANDET,
                new Personal(person(1), CANARY),
                new Personal(person(1), "kanari@example.org"),
                null,
                null,
                null));

    assertThat(entry.toString()).doesNotContain("Kanari").doesNotContain("kanari");
    assertThat(EventJson.tree(entry.content()).get("name").get("person").asString())
        .isEqualTo(person(1).toString());
  }

  @Test
  void aFeedbackIsFoundByItsAddresseeItsReceiverAndItsSender() {
    var key = new FeedbackKey(WAITING_TIMES, KONGSVINGER, day("2024-03-20"));
    var entry =
        entryOf(registered(key, new Sender(person(1), null), AnswerChannel.LETTER, COUNCIL));

    assertThat(entry.units()).containsExactly(KONGSVINGER);
    assertThat(entry.persons()).containsExactly(person(1));
    assertThat(entry.council()).isEqualTo(COUNCIL);
    assertThat(entry.named()).contains(WAITING_TIMES.toString());
    assertThat(entry.content()).doesNotContain("Lang ventetid").contains("withheld");
  }

  @Test
  void aReferralIsFoundByBothPartiesTheCouncilAndTheFeedback() {
    var entry = entryOf(referred());

    assertThat(entry.units()).containsExactlyInAnyOrder(UPWARD.from(), UPWARD.to());
    assertThat(entry.council()).isEqualTo(UPWARD.council());
    assertThat(entry.named()).contains(WAITING_TIMES.toString(), TO_COUNTY.toString());
  }

  @Test
  void aConsultationIsFoundByEveryCouncilAndOrganisationThatItAsks() {
    var entry = entryOf(consulted(of(COUNCIL), of(NARVIK), of(FFO), of(SAFO)));

    assertThat(entry.councils()).contains(COUNCIL, NARVIK);
    assertThat(entry.organisations()).containsExactly(FFO, SAFO);
  }

  @Test
  void anAnswerIsFoundByTheMembersThatItSpeaksFor() {
    var entry =
        entryOf(
            new ConsultationAnswered(
                PAPER_TO_JUNE,
                INNLANDET,
                of(FFO),
                "Samlet",
                List.of(new MemberAnswer(SAFO, null)),
                false,
                day("2024-05-20")));

    assertThat(entry.organisations()).containsExactly(FFO, SAFO);
  }

  @Test
  void whatAVolunteerWroteIsNotInTheHistory() {
    var entry = entryOf(interest(VOLUNTEER, KONGSVINGER, "2024-04-02"));

    assertThat(entry.content()).doesNotContain("Kanari").doesNotContain("kanari");
    assertThat(entry.named()).containsExactly(VOLUNTEER.toString());
    assertThat(entry.units()).containsExactly(KONGSVINGER);
  }

  @Test
  void aRefusedCommandTellsItsTargetAndTheRule() {
    var entry =
        entryOf(
            new CommandRefused(
                new UUID(9, 9),
                "AppointMember",
                COUNCIL.toString(),
                COUNCIL,
                "council.seat-is-free",
                "/seat"));

    assertThat(entry.command()).isEqualTo("AppointMember");
    assertThat(entry.council()).isEqualTo(COUNCIL);
    assertThat(entry.refused())
        .isEqualTo(new AuditEntry.Refusal(COUNCIL.toString(), "council.seat-is-free", "/seat"));
  }

  @Test
  void anEntryIsWrittenOnceAndNotChangedWhenItsEventComesAgain() {
    var projection = new AuditProjection();
    var event = closed(COUNCIL, 1, "2024-03-19");
    var written = entryOf(event);

    assertThat(projection.apply("event-0", written, event, written.context())).isSameAs(written);
  }

  @Test
  void theEventCanBeReadBackFromItsEntryButForPersonalText() {
    for (DomainEvent event :
        List.<DomainEvent>of(
            anActiveCouncil()[1],
            anActiveCouncil()[2],
            attended(COUNCIL, 7, "2024-03-19"),
            new RepresentationRequested(
                COUNCIL,
                new RepresentationRequestId(new UUID(1, 1)),
                KS,
                null,
                day("2024-02-01")))) {
      assertThat(
              ViewSpecification.of(new AuditProjection())
                  .given(event)
                  .view("event-0")
                  .orElseThrow()
                  .event())
          .isEqualTo(event);
    }
    var left =
        new AppointmentEnded(
            COUNCIL,
            FFO_SEAT,
            EndCause.RESIGNED,
            day("2024-06-30"),
            new Personal(person(1), CANARY));
    assertThat(entryOf(left).event())
        .isEqualTo(
            new AppointmentEnded(
                COUNCIL,
                FFO_SEAT,
                EndCause.RESIGNED,
                day("2024-06-30"),
                new Personal(person(1), null)));
  }
}
