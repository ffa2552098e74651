package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.util.List;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.query.report.fact.ExpertiseFact;
import org.springframework.stereotype.Component;

/// Requests to organisations for a representative with a given competence, by the day they were
/// made.
@Component
public final class ExpertiseCounting implements Counting {

  static final FigureDefinition REQUESTED =
      number("expertise.requested", Chapter.EXPERTISE, List.of(ExpertiseRequested.class));
  static final FigureDefinition MET =
      number("expertise.met", Chapter.EXPERTISE, List.of(RepresentativeChosen.class));
  static final FigureDefinition NOT_MET =
      number("expertise.not-met", Chapter.EXPERTISE, List.of(ExpertiseRequestClosed.class));
  static final FigureDefinition WAITING =
      number("expertise.waiting", Chapter.EXPERTISE, List.of(ExpertiseRequested.class));
  static final FigureDefinition MET_SHARE = share("expertise.met-share", MET, REQUESTED);

  @Override
  public List<FigureDefinition> figures() {
    return List.of(REQUESTED, MET, NOT_MET, WAITING, MET_SHARE);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(ExpertiseFact.class)
        .forEach(request -> {
          var fact = request.fact();
          var on = fact.requested().on();
          var place = year.at(request.unit());
          var recorded = fact.requested().recordedOn();
          List.of(MET, NOT_MET, WAITING).forEach(figure -> tally.basis(figure, place, on));
          tally.add(REQUESTED, place, request.id(), on, recorded);
          if (fact.met() != null) {
            tally.add(MET, place, request.id(), on, fact.met().recordedFor(fact.requested()));
          } else if (fact.closed() != null) {
            var closed = fact.closed().recordedFor(fact.requested());
            tally.add(NOT_MET, place, request.id(), on, closed);
          } else {
            tally.add(WAITING, place, request.id(), on, recorded);
          }
        });
  }
}
