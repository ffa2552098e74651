package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.nav.medvirkning.query.training.CertificatesView.Certificate;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingTopic;

/// What one person has of the training that a role must have, on one day.
///
/// @param completed the person's certificates in the role that count on the day
/// @param missing what is required and not completed
public record TrainingStanding(List<Certificate> completed, List<MissingTraining> missing) {

  /// @param due the last day to complete it
  /// @param overdue whether that day has passed
  public record MissingTraining(
      TrainingTopic topic, TrainingLevel level, LocalDate due, boolean overdue) {}

  /// A certificate is per person and role; it counts whatever council it was earned in, since the
  /// training is alike everywhere (S2), and a deeper level has the lower one in it. The time runs
  /// from the first day in the role, or from the day the training came to be required.
  public static TrainingStanding of(
      InRole who,
      Collection<Certificate> certificates,
      TrainingRequirementsView requirements,
      LocalDate day) {
    var completed =
        certificates.stream()
            .filter(each -> each.role() == who.role() && each.countsOn(day))
            .toList();
    var missing =
        requirements.on(day).stream()
            .flatMap(set -> set.requirements().stream())
            .filter(each -> each.role() == who.role())
            .filter(each -> completed.stream().noneMatch(had -> meets(had, each)))
            .map(each -> missing(who, each, requirements, day))
            .toList();
    return new TrainingStanding(completed, missing);
  }

  private static boolean meets(Certificate certificate, TrainingRequirement required) {
    return certificate.topic().equals(required.topic())
        && certificate.level().compareTo(required.level()) >= 0;
  }

  private static MissingTraining missing(
      InRole who,
      TrainingRequirement required,
      TrainingRequirementsView requirements,
      LocalDate day) {
    var requiredSince =
        requirements.requiredSince(required.role(), required.topic(), day).orElse(who.since());
    var from = requiredSince.isAfter(who.since()) ? requiredSince : who.since();
    var due = from.plusDays(required.withinDays());
    return new MissingTraining(required.topic(), required.level(), due, day.isAfter(due));
  }
}
