package no.nav.medvirkning.query.referral;

import java.time.LocalDate;
import java.util.Map;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.query.feedback.Words;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/// A referral as people read it, told for a day.
///
/// @param overdue the wished-for day has passed without an answer
record Referral(
    ReferralId id,
    @Nullable UnitName from,
    @Nullable UnitName to,
    @Nullable CouncilName council,
    FeedbackId feedback,
    Words question,
    @Nullable LocalDate wishedBy,
    LocalDate on,
    ReferralState state,
    boolean overdue,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate settledOn,
    @Nullable Words answer,
    @Nullable Words reason) {

  static Referral from(
      ReferralView view, Names names, Map<CouncilId, CouncilCard> councils, LocalDate today) {
    var council = view.council() == null ? null : councils.get(view.council());
    return new Referral(
        view.id(),
        names.unit(view.from()),
        names.unit(view.to()),
        council == null ? null : council.named(),
        view.feedback(),
        view.question(),
        view.wishedBy(),
        view.on(),
        view.state(),
        view.isOverdueOn(today),
        view.acceptedOn(),
        view.settledOn(),
        view.answer(),
        view.reason());
  }
}
