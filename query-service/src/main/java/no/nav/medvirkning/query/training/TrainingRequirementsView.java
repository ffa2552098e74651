package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingTopic;

/// What each role must have, over time.
///
/// @param history by first day; of two from the same day the one decided last counts
public record TrainingRequirementsView(List<RequiredFrom> history) {

  /// Where nobody has set any.
  public static final TrainingRequirementsView NONE = new TrainingRequirementsView(List.of());

  public record RequiredFrom(LocalDate from, List<TrainingRequirement> requirements) {

    private boolean requires(TrainedRole role, TrainingTopic topic) {
      return requirements.stream()
          .anyMatch(each -> each.role() == role && each.topic().equals(topic));
    }
  }

  TrainingRequirementsView with(RequiredFrom set) {
    return new TrainingRequirementsView(
        Stream.concat(
                history.stream().filter(each -> !each.from().equals(set.from())), Stream.of(set))
            .sorted(Comparator.comparing(RequiredFrom::from))
            .toList());
  }

  /// What is in force on a day; empty where nothing had been set.
  public Optional<RequiredFrom> on(LocalDate day) {
    return history.stream().filter(each -> !each.from().isAfter(day)).reduce((_, later) -> later);
  }

  /// The requirements that begin after a day, the next one first.
  List<RequiredFrom> after(LocalDate day) {
    return history.stream().filter(each -> each.from().isAfter(day)).toList();
  }

  /// The first day of the unbroken time for which a topic has been required of a role. Setting the
  /// requirements anew gives nobody more time.
  Optional<LocalDate> requiredSince(TrainedRole role, TrainingTopic topic, LocalDate day) {
    return history.reversed().stream()
        .filter(each -> !each.from().isAfter(day))
        .takeWhile(each -> each.requires(role, topic))
        .map(RequiredFrom::from)
        .reduce((_, earlier) -> earlier);
  }
}
