package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import org.jspecify.annotations.Nullable;

/// What each role must have been trained in, in all of Nav: one document with its history.
///
/// @param versions by the day from which they are in force
public record RequirementsFact(List<Version> versions) implements Fact {

  record Version(LocalDate from, List<TrainingRequirement> requirements) {

    boolean requires(TrainingRequirement asked) {
      return requirements.stream()
          .anyMatch(each -> each.role() == asked.role() && each.topic().equals(asked.topic()));
    }
  }

  /// @param from since when the role must have it, however the requirement has changed
  public record InForce(TrainingRequirement requirement, LocalDate from) {

    /// The last day on which one who is in the role since a day may still lack it: nobody is behind
    /// with what was not required yet.
    public LocalDate due(LocalDate inRoleSince) {
      var counted = inRoleSince.isBefore(from) ? from : inRoleSince;
      return counted.plusDays(requirement.withinDays());
    }
  }

  public List<InForce> of(TrainedRole role, LocalDate day) {
    var past = versions.stream().filter(version -> !version.from().isAfter(day)).toList();
    if (past.isEmpty()) {
      return List.of();
    }
    return past.getLast().requirements().stream()
        .filter(requirement -> requirement.role() == role)
        .map(requirement -> new InForce(requirement, since(requirement, past)))
        .toList();
  }

  private static LocalDate since(TrainingRequirement requirement, List<Version> past) {
    var since = past.getLast().from();
    for (var version : past.reversed()) {
      if (!version.requires(requirement)) {
        break;
      }
      since = version.from();
    }
    return since;
  }

  static RequirementsFact after(@Nullable RequirementsFact fact, TrainingRequirementsEvent event) {
    return switch (event) {
      case TrainingRequirementsSet e -> {
        var version = new Version(e.from(), e.requirements());
        var all = new ArrayList<Version>();
        if (fact != null) {
          // Set anew for the same day, it replaces what was set.
          all.addAll(fact.versions);
          all.removeIf(each -> each.from().equals(e.from()));
        }
        all.add(version);
        all.sort(Comparator.comparing(Version::from));
        yield new RequirementsFact(List.copyOf(all));
      }
    };
  }
}
