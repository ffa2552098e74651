package no.nav.medvirkning.command.consultation;

import static java.util.Objects.requireNonNull;
import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.command.consultation.ConsultationCommand.AnswerConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.CloseConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.ExtendConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.OfMember;
import no.nav.medvirkning.command.consultation.ConsultationCommand.OpenConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.RemindConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.SummariseConsultation;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.consultation.ConsultationEvent;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationReminded;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.ConsultationEvent.DeadlineExtended;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.consultation.MemberAnswer;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A consultation: opened with a deadline, answered, closed, summarised into a case. The answers
/// belong to those who give them: the unit that asks does not answer for a council.
@Revision("1")
public final class Consultation extends Aggregate<ConsultationCommand, ConsultationEvent> {

  private @Nullable UnitNumber unit;
  private @Nullable CouncilId council;
  private List<Consulted> consulted = List.of();
  private List<Answered> answers = new ArrayList<>();
  private @Nullable LocalDate deadline;
  private @Nullable MeetingId meeting;
  private @Nullable LocalDate openedOn;

  /// The latest day on which someone answered; that of the opening until then.
  private @Nullable LocalDate lastAnsweredOn;

  private @Nullable LocalDate closedOn;

  /// @param members whom an umbrella answered for
  private record Answered(Consulted from, List<OrganisationId> members) {

    boolean speaksFor(Consulted asked) {
      return from.equals(asked)
          || (asked.organisation() != null && members.contains(asked.organisation()));
    }
  }

  @Override
  protected List<ConsultationEvent> decide(ConsultationCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case OpenConsultation c -> new Opening(c, decision).opened();
          case ExtendConsultation c -> extend(c, decision);
          case AnswerConsultation c -> answer(c, decision);
          case RemindConsultation c -> remind(c, decision);
          case CloseConsultation c -> close(c, decision);
          case SummariseConsultation c -> summarise(c, decision);
        });
  }

  private ConsultationEvent extend(ExtendConsultation c, Decision decision) {
    checkTakesAnswers(c.consultation(), decision);
    check(
        new ConsultationRule.DeadlineIsExtended(c.deadline(), deadline()),
        new ConsultationRule.DeadlineIsAhead(c.deadline(), decision.today()));
    if (meeting != null) {
      var firstDay = decision.require(Meeting.class, meeting, null).firstDay();
      check(new ConsultationRule.AnswersAreDueByTheMeeting(c.deadline(), firstDay));
    }
    return new DeadlineExtended(c.consultation(), unit(), c.deadline(), c.reason().value());
  }

  private ConsultationEvent answer(AnswerConsultation c, Decision decision) {
    checkTakesAnswers(c.consultation(), decision);
    var today = decision.today();
    var from = c.from();
    var members = Objects.requireNonNullElse(c.members(), List.<OfMember>of());
    check(
        new ConsultationRule.IsAnOrganisationOrACouncil(
            from.organisation(), from.council(), "/from"),
        new ConsultationRule.AnswererWasAsked(
            from.organisation(), from.council(), consulted.contains(from)),
        new ConsultationRule.OnlyAnOrganisationAnswersForMembers(from.council(), members.size()));
    if (from.organisation() != null) {
      checkOrganisation(from.organisation(), members, decision);
    }
    return new ConsultationAnswered(
        c.consultation(),
        unit(),
        from,
        c.answer().value(),
        members.stream()
            .map(each -> new MemberAnswer(each.organisation(), FreeText.valueOf(each.said())))
            .toList(),
        today.isAfter(deadline()),
        today);
  }

  private static void checkOrganisation(
      OrganisationId id, List<OfMember> members, Decision decision) {
    var today = decision.today();
    var field = "/from/organisation";
    var open = decision.require(Organisation.class, id, field).isOpenOn(today);
    check(new ConsultationRule.OrganisationIsOpen(id, today, open, field));
    var named = new HashSet<OrganisationId>();
    for (var i = 0; i < members.size(); i++) {
      var at = "/members/" + i + "/organisation";
      var member = members.get(i).organisation();
      var organisation = decision.require(Organisation.class, member, at);
      check(
          new ConsultationRule.MemberIsNamedOnce(member, !named.add(member), at),
          new ConsultationRule.AnswersForThoseUnderIt(
              id, member, today, organisation.isUnderOn(id, today, decision), at));
    }
  }

  private ConsultationEvent remind(RemindConsultation c, Decision decision) {
    checkTakesAnswers(c.consultation(), decision);
    var unanswered = unanswered();
    check(new ConsultationRule.SomeoneHasNotAnswered(unanswered.size()));
    return new ConsultationReminded(c.consultation(), unit(), unanswered, decision.today());
  }

  private ConsultationEvent close(CloseConsultation c, Decision decision) {
    checkTakesAnswers(c.consultation(), decision);
    var today = decision.today();
    check(
        new ConsultationRule.InOrderOfTime(today, requireNonNull(lastAnsweredOn)),
        new ConsultationRule.ClosesWhenDueOrAnswered(deadline(), today, unanswered()));
    return new ConsultationClosed(c.consultation(), unit(), unanswered(), today);
  }

  private ConsultationEvent summarise(SummariseConsultation c, Decision decision) {
    var today = decision.today();
    check(new ConsultationRule.ConsultationIsClosed(c.consultation(), closedOn));
    check(new ConsultationRule.InOrderOfTime(today, requireNonNull(closedOn)));
    var receiving = decision.require(Meeting.class, c.meeting(), "/meeting");
    check(
        new ConsultationRule.SummarisedForTheOneThatAsked(
            c.meeting(), isOfTheAsker(receiving, decision)),
        new ConsultationRule.CaseIsInTheMeeting(c.caseId(), receiving.holdsCase(c.caseId())));
    return new ConsultationSummarised(
        c.consultation(), unit(), c.summary().value(), c.meeting(), c.caseId(), today);
  }

  private boolean isOfTheAsker(Meeting receiving, Decision decision) {
    return council == null
        ? asker(decision).containsAll(hosts(receiving.council(), decision))
        : receiving.council().equals(council);
  }

  private void checkTakesAnswers(ConsultationId consultation, Decision decision) {
    check(
        new ConsultationRule.ConsultationIsOpen(consultation, closedOn),
        new ConsultationRule.InOrderOfTime(decision.today(), requireNonNull(openedOn)));
  }

  /// Who was answered for by an umbrella has answered, too.
  private List<Consulted> unanswered() {
    return consulted.stream()
        .filter(asked -> answers.stream().noneMatch(answer -> answer.speaksFor(asked)))
        .toList();
  }

  @Override
  protected void evolve(ConsultationEvent event) {
    switch (event) {
      case ConsultationOpened e -> {
        unit = e.unit();
        council = e.council();
        consulted = e.consulted();
        deadline = e.deadline();
        meeting = e.meeting();
        openedOn = e.on();
        lastAnsweredOn = e.on();
      }
      case DeadlineExtended e -> deadline = e.deadline();
      case ConsultationAnswered e -> {
        answers.removeIf(before -> before.from().equals(e.from()));
        answers.add(
            new Answered(e.from(), e.members().stream().map(MemberAnswer::organisation).toList()));
        lastAnsweredOn = later(lastAnsweredOn, e.on());
      }
      case ConsultationReminded _, ConsultationSummarised _ -> {}
      case ConsultationClosed e -> closedOn = e.on();
    }
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isAfter(other) ? one : other;
  }

  /// The unit that asks, and the hosts of the councils that it asks.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    var owners = new HashSet<>(asker(decision));
    consulted.stream()
        .map(Consulted::council)
        .filter(Objects::nonNull)
        .forEach(asked -> owners.addAll(hosts(asked, decision)));
    return owners;
  }

  @Override
  protected Set<UnitNumber> deciders(ConsultationCommand command, Decision decision) {
    return switch (command) {
      case AnswerConsultation c -> answering(c.from(), decision);
      case OpenConsultation _,
          ExtendConsultation _,
          RemindConsultation _,
          CloseConsultation _,
          SummariseConsultation _ ->
          asker(decision);
    };
  }

  private Set<UnitNumber> answering(Consulted from, Decision decision) {
    var asked = consulted.contains(from) ? from.council() : null;
    return asked == null ? asker(decision) : hosts(asked, decision);
  }

  private Set<UnitNumber> asker(Decision decision) {
    return unit == null ? Set.of() : Unit.answering(unit, decision);
  }

  private static Set<UnitNumber> hosts(CouncilId asked, Decision decision) {
    return Unit.answering(
        decision.require(Council.class, asked, null).hostOn(decision.recordedOn()), decision);
  }

  private UnitNumber unit() {
    return requireNonNull(unit);
  }

  private LocalDate deadline() {
    return requireNonNull(deadline);
  }
}
