package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.NumberedCase;
import org.jspecify.annotations.Nullable;

/// The cases of a meeting in the order they came, and the agenda that was approved of them.
///
/// @param approved in the order of the agenda; empty until the agenda is approved
record Agenda(List<AgendaCase> cases, List<CaseId> approved, @Nullable LocalDate approvedOn) {

  static final Agenda EMPTY = new Agenda(List.of(), List.of(), null);

  Optional<AgendaCase> find(CaseId id) {
    return cases.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// A case that a command names in `field`: of this meeting, in whatever state.
  AgendaCase known(CaseId id, @Nullable String field) {
    var found = find(id);
    check(new CaseRule.CaseOfThisMeeting(id, found.isPresent(), field));
    return found.orElseThrow();
  }

  /// A case that has been neither deliberated, withdrawn nor postponed.
  AgendaCase open(CaseId id, @Nullable String field) {
    var found = known(id, field);
    check(new CaseRule.CaseIsOpen(id, found.state(), field));
    return found;
  }

  /// The cases of the approved agenda that the notice gives a number.
  List<CaseId> unnumbered() {
    return approved.stream()
        .filter(id -> find(id).filter(each -> each.number() == null).isPresent())
        .toList();
  }

  /// The cases that a held meeting still owes an answer. That a case lies outside the council's
  /// competence is one.
  List<CaseId> leftOpen() {
    return cases.stream()
        .filter(each -> each.state() == CaseState.OPEN)
        .filter(each -> each.competence() != CompetenceOutcome.OUTSIDE_COMPETENCE)
        .map(AgendaCase::id)
        .toList();
  }

  /// Adds the case; one that was postponed and comes back takes its old place.
  Agenda with(AgendaCase added) {
    return find(added.id()).isPresent()
        ? change(added.id(), _ -> added)
        : new Agenda(plus(cases, added), approved, approvedOn);
  }

  Agenda change(CaseId id, UnaryOperator<AgendaCase> change) {
    return new Agenda(
        cases.stream().map(each -> each.id().equals(id) ? change.apply(each) : each).toList(),
        approved,
        approvedOn);
  }

  /// The case leaves the meeting; its number, if it had one, stays a gap.
  Agenda without(CaseId id, CaseState state) {
    var left = approved.stream().filter(each -> !each.equals(id)).toList();
    return new Agenda(change(id, each -> each.in(state)).cases, left, approvedOn);
  }

  Agenda approve(List<CaseId> listed, LocalDate on) {
    return new Agenda(cases, List.copyOf(listed), on);
  }

  Agenda number(List<NumberedCase> numbers) {
    var numbered = this;
    for (var each : numbers) {
      numbered = numbered.change(each.caseId(), agendaCase -> agendaCase.numbered(each.number()));
    }
    return numbered;
  }

  private static List<AgendaCase> plus(List<AgendaCase> cases, AgendaCase added) {
    var all = new ArrayList<>(cases);
    all.add(added);
    return List.copyOf(all);
  }
}
