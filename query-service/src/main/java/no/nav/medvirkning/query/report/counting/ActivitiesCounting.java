package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;

import java.util.List;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.ActivityFact;
import no.nav.medvirkning.query.report.fact.Dated;
import org.springframework.stereotype.Component;

/// Other forms of participation than councils. An activity counts in the year of its first day, at
/// the unit that it is of, whichever council it is anchored in.
@Component
public final class ActivitiesCounting implements Counting {

  static final FigureDefinition HELD =
      number("activities.held", Chapter.ACTIVITIES, List.of(ActivityHeld.class))
          .by(Dimension.ACTIVITY_KIND);
  static final FigureDefinition CANCELLED =
      number("activities.cancelled", Chapter.ACTIVITIES, List.of(ActivityCancelled.class));

  /// Who came to an activity for those on sick leave can be told from a small number.
  static final FigureDefinition PARTICIPANTS =
      number("activities.participants", Chapter.ACTIVITIES, List.of(ActivityHeld.class))
          .by(Dimension.USER_GROUP)
          .withSmallNumbersWithheld();

  static final FigureDefinition FINDINGS =
      number("activities.findings", Chapter.ACTIVITIES, List.of(FindingRecorded.class));
  static final FigureDefinition FINDINGS_TAKEN_UP =
      number(
          "activities.findings-taken-up", Chapter.ACTIVITIES, List.of(FindingBecameFeedback.class));

  @Override
  public List<FigureDefinition> figures() {
    return List.of(HELD, CANCELLED, PARTICIPANTS, FINDINGS, FINDINGS_TAKEN_UP);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    year.of(ActivityFact.class).forEach(activity -> count(activity, year, tally));
  }

  private static void count(Filed<ActivityFact> activity, YearFacts year, Tally tally) {
    var fact = activity.fact();
    var on = fact.firstDay();
    var place = year.at(activity.unit(), on);
    List.of(HELD, CANCELLED).forEach(figure -> tally.basis(figure, place, on));
    if (fact.cancelled() != null) {
      tally.add(CANCELLED, place, activity.id(), on, fact.cancelled().recordedOn());
    }
    if (fact.held() != null) {
      // One that ends after New Year and is recorded then is not late.
      var recorded = fact.held().recordedFor(Dated.state(on));
      List.of(PARTICIPANTS, FINDINGS, FINDINGS_TAKEN_UP)
          .forEach(figure -> tally.basis(figure, place, on));
      tally.add(HELD, fact.form().name(), 1, place, activity.id(), on, recorded);
      for (var group : fact.participants()) {
        var of = group.group().name();
        tally.add(PARTICIPANTS, of, group.count(), place, activity.id(), on, recorded);
      }
      tally.add(FINDINGS, null, fact.findings(), place, activity.id(), on, recorded);
      tally.add(FINDINGS_TAKEN_UP, null, fact.takenUp(), place, activity.id(), on, recorded);
    }
  }
}
