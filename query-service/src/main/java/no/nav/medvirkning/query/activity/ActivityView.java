package no.nav.medvirkning.query.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One activity. Participants are counts for each group, never names.
///
/// @param firstDay the first of `days`
/// @param years the calendar years that `days` lie in
/// @param moves the days it was planned for before, oldest first
/// @param council where it is anchored, as planned
/// @param noCouncilBecause why it was anchored in none
public record ActivityView(
    ActivityId id,
    UnitNumber unit,
    ActivityKind kind,
    String title,
    String purpose,
    LocalDate firstDay,
    List<LocalDate> days,
    List<Integer> years,
    List<List<LocalDate>> moves,
    @Nullable CouncilId council,
    @Nullable String noCouncilBecause,
    ActivityState state,
    List<Participants> participants,
    @Nullable String summary,
    List<Finding> findings,
    @Nullable String cancelledBecause) {

  /// @param feedback what it became; null while it is a finding only
  public record Finding(FindingId id, String text, @Nullable FeedbackId feedback) {

    Finding became(FeedbackId taken) {
      return new Finding(id, text, taken);
    }
  }

  ActivityView moved(List<LocalDate> to) {
    return with(to, append(moves, days), state, participants, summary, findings, cancelledBecause);
  }

  ActivityView held(List<LocalDate> on, List<Participants> who, String told) {
    return with(on, moves, ActivityState.HELD, who, told, findings, cancelledBecause);
  }

  ActivityView found(Finding finding) {
    var others = findings.stream().filter(each -> !each.id().equals(finding.id())).toList();
    return with(
        days, moves, state, participants, summary, append(others, finding), cancelledBecause);
  }

  ActivityView taken(FindingId finding, FeedbackId feedback) {
    var changed =
        findings.stream()
            .map(each -> each.id().equals(finding) ? each.became(feedback) : each)
            .toList();
    return with(days, moves, state, participants, summary, changed, cancelledBecause);
  }

  ActivityView cancelled(String because) {
    return with(days, moves, ActivityState.CANCELLED, participants, summary, findings, because);
  }

  static List<Integer> yearsOf(List<LocalDate> days) {
    return days.stream().map(LocalDate::getYear).distinct().toList();
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private ActivityView with(
      List<LocalDate> days,
      List<List<LocalDate>> moves,
      ActivityState state,
      List<Participants> participants,
      @Nullable String summary,
      List<Finding> findings,
      @Nullable String cancelledBecause) {
    return new ActivityView(
        id,
        unit,
        kind,
        title,
        purpose,
        days.getFirst(),
        days,
        yearsOf(days),
        moves,
        council,
        noCouncilBecause,
        state,
        participants,
        summary,
        findings,
        cancelledBecause);
  }
}
