package no.nav.medvirkning.query.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.training.Trained;
import org.jspecify.annotations.Nullable;

/// What a caller may be told of the people and councils of a training.
record TrainingNames(
    TrainingReach.Allowed allowed, Names names, Map<CouncilId, CouncilCard> cards) {

  @Nullable UnitName unit(TrainingView training) {
    return names.unit(training.unit());
  }

  List<CouncilName> councils(TrainingView training) {
    return training.councils().stream()
        .filter(council -> allowed.sees(training, council))
        .flatMap(council -> Stream.ofNullable(council(council)))
        .toList();
  }

  Stream<Trained> participants(TrainingView training) {
    return training.participants().stream().filter(each -> allowed.sees(training, each.council()));
  }

  PersonName person(PersonId id) {
    return Objects.requireNonNull(names.person(id));
  }

  @Nullable CouncilName council(@Nullable CouncilId id) {
    var card = id == null ? null : cards.get(id);
    return card == null ? null : card.named();
  }
}
