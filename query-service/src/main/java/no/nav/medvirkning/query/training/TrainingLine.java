package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import org.jspecify.annotations.Nullable;

/// A training in a list.
///
/// @param councils whom it is meant for, of those that the caller may see
/// @param participants how many took part in all, counted once per role
/// @param certificates how many of them count
record TrainingLine(
    TrainingId id,
    @Nullable UnitName unit,
    TrainingTopic topic,
    String title,
    TrainingLevel level,
    List<Side> sides,
    List<CouncilName> councils,
    List<LocalDate> days,
    TrainingState state,
    int participants,
    int certificates) {

  static TrainingLine from(TrainingView view, TrainingNames names) {
    return new TrainingLine(
        view.id(),
        names.unit(view),
        view.topic(),
        view.title(),
        view.level(),
        view.sides(),
        names.councils(view),
        view.days(),
        view.state(),
        view.participants().size(),
        (int) view.certificates().stream().filter(each -> each.withdrawnOn() == null).count());
  }
}
