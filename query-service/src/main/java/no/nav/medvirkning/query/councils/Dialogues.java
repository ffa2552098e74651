package no.nav.medvirkning.query.councils;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.query.activity.ActivityProjection;
import no.nav.medvirkning.query.activity.ActivityState;
import no.nav.medvirkning.query.consultation.ConsultationProjection;
import no.nav.medvirkning.query.consultation.ConsultationState;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.referral.ReferralProjection;
import no.nav.medvirkning.query.referral.ReferralState;
import no.nav.medvirkning.query.tasks.FeedbackStanding;
import no.nav.medvirkning.query.tasks.FeedbackStandingProjection;
import org.springframework.stereotype.Component;

/// Counts what goes on between a council and others. Each of those records has a view of its own,
/// and what happens to it later no longer names the council: so this is counted when asked, and for
/// today only.
@Component
final class Dialogues {

  private final ViewReader views;
  private final CouncilFeedbackProjection feedback;
  private final FeedbackStandingProjection standings;
  private final ReferralProjection referrals;
  private final ConsultationProjection consultations;
  private final ActivityProjection activities;

  Dialogues(
      ViewReader views,
      CouncilFeedbackProjection feedback,
      FeedbackStandingProjection standings,
      ReferralProjection referrals,
      ConsultationProjection consultations,
      ActivityProjection activities) {
    this.views = views;
    this.feedback = feedback;
    this.standings = standings;
    this.referrals = referrals;
    this.consultations = consultations;
    this.activities = activities;
  }

  Dialogue of(CouncilId council, LocalDate today) {
    var its = eq("council", council.toString());
    var openFeedback = from(council).stream().filter(FeedbackStanding::open).toList();
    var open = eq("state", ConsultationState.OPEN.name());
    return new Dialogue(
        openFeedback.size(),
        openFeedback.stream().filter(each -> each.isOverdueOn(today)).count(),
        views.count(referrals, and(its, in("state", ReferralState.OPEN))),
        views.count(consultations, and(its, open)),
        views.count(consultations, and(eq("consulted.council", council.toString()), open)),
        views.count(
            activities,
            and(its, eq("years", today.getYear()), ne("state", ActivityState.CANCELLED.name()))));
  }

  private List<FeedbackStanding> from(CouncilId council) {
    var ids =
        views
            .find(feedback, council.toString())
            .map(each -> each.feedback().stream().map(FeedbackId::toString).toList())
            .orElse(List.of());
    return views.findAll(standings, ids);
  }
}
