package no.nav.medvirkning.query.councils;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import java.time.LocalDate;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.activity.ActivityProjection;
import no.nav.medvirkning.query.activity.ActivityState;
import no.nav.medvirkning.query.consultation.ConsultationProjection;
import no.nav.medvirkning.query.consultation.ConsultationState;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.referral.ReferralProjection;
import no.nav.medvirkning.query.referral.ReferralState;
import no.nav.medvirkning.query.tasks.FeedbackStandingProjection;
import org.springframework.stereotype.Component;

/// Counts what goes on between a council and others. Each of those records has a view of its own,
/// and what happens to it later no longer names the council: so this is counted when asked, and for
/// today only.
@Component
final class Dialogues {

  private final ViewReader views;
  private final FeedbackStandingProjection feedback;
  private final ReferralProjection referrals;
  private final ConsultationProjection consultations;
  private final ActivityProjection activities;

  Dialogues(
      ViewReader views,
      FeedbackStandingProjection feedback,
      ReferralProjection referrals,
      ConsultationProjection consultations,
      ActivityProjection activities) {
    this.views = views;
    this.feedback = feedback;
    this.referrals = referrals;
    this.consultations = consultations;
    this.activities = activities;
  }

  Dialogue of(CouncilId council, LocalDate today) {
    var its = eq("council", council.toString());
    var openFeedback = and(its, eq("open", true));
    var overdue = and(openFeedback, ne("due", null), lt("due", today.toString()));
    var open = eq("state", ConsultationState.OPEN.name());
    return new Dialogue(
        views.count(feedback, openFeedback),
        views.count(feedback, overdue),
        views.count(referrals, and(its, in("state", ReferralState.OPEN))),
        views.count(consultations, and(its, open)),
        views.count(consultations, and(eq("consulted.council", council.toString()), open)),
        views.count(
            activities,
            and(
                its,
                eq("years", today.getYear()),
                ne("state", ActivityState.CANCELLED.name()))));
  }
}
