package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.NumberedCase;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The cases of a meeting: in the order of the approved agenda, then the others in the order they
/// came.
public record Agenda(List<AgendaCase> cases, @Nullable Approval approval, @Nullable Notice notice) {

  static final Agenda EMPTY = new Agenda(List.of(), null, null);

  /// The leader approves the agenda together with the unit (S4).
  public record Approval(AppointmentId by, PersonId forUnit, LocalDate on) {}

  /// @param deadline the last day in time by the mandate in force then
  public record Notice(LocalDate on, LocalDate deadline, boolean late) {}

  public Optional<AgendaCase> find(CaseId id) {
    return cases.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// A case that was postponed from here may come back, and still stands once.
  Agenda add(AgendaCase added) {
    var others = cases.stream().filter(each -> !each.id().equals(added.id())).toList();
    return new Agenda(Lists.append(others, added), approval, notice);
  }

  Agenda change(CaseId id, UnaryOperator<AgendaCase> change) {
    var changed =
        cases.stream().map(each -> each.id().equals(id) ? change.apply(each) : each).toList();
    return new Agenda(changed, approval, notice);
  }

  /// An agenda approved anew replaces the one before: a case that it leaves out is a proposal
  /// again.
  Agenda approved(List<CaseId> order, Approval by) {
    var sorted =
        cases.stream()
            .map(each -> order.contains(each.id()) ? each.onAgenda() : each.offAgenda())
            .sorted(Comparator.comparingInt(each -> placeIn(order, each.id())))
            .toList();
    return new Agenda(sorted, by, notice);
  }

  Agenda notified(Notice sent, List<NumberedCase> numbers) {
    var agenda = new Agenda(cases, approval, sent);
    for (var numbered : numbers) {
      agenda = agenda.change(numbered.caseId(), each -> each.numbered(numbered.number()));
    }
    return agenda;
  }

  private static int placeIn(List<CaseId> order, CaseId id) {
    var place = order.indexOf(id);
    return place < 0 ? order.size() : place;
  }
}
