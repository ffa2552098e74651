package no.nav.medvirkning.query.compensation;

import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.compensation.CompensationEvent;
import no.nav.medvirkning.compensation.CompensationEvent.ClaimWithdrawn;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationApproved;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationPaid;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationRejected;
import no.nav.medvirkning.person.PersonEvent;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ClaimWords], one for each person of whom something was written and who is not erased.
@Component
public final class ClaimWordsProjection implements Projection<ClaimWords> {

  @Override
  public String name() {
    return "claimwords";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ClaimWords> type() {
    return ClaimWords.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(CompensationEvent.class, PersonEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case CompensationEvent e -> words(e);
      case PersonEvent e -> erasures(e);
      default -> Set.of();
    };
  }

  private static Set<String> words(CompensationEvent event) {
    return switch (event) {
      case CompensationClaimed e ->
          e.note() == null ? Set.of() : Set.of(e.note().subject().toString());
      case CompensationRejected e -> Set.of(e.reason().subject().toString());
      case CompensationApproved _, CompensationPaid _, ClaimWithdrawn _ -> Set.of();
    };
  }

  private static Set<String> erasures(PersonEvent event) {
    return switch (event) {
      case PersonErased e -> Set.of(e.person().toString());
      case PersonEvent.PersonRegistered _,
          PersonEvent.PersonCorrected _,
          PersonEvent.FeedbackGiven _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable ClaimWords apply(
      String key, @Nullable ClaimWords view, DomainEvent event, EventContext context) {
    return switch (event) {
      case CompensationClaimed e -> said(view, e, false, e.note());
      case CompensationRejected e -> said(view, e, true, e.reason());
      case PersonErased _ -> null;
      default -> view;
    };
  }

  private static @Nullable ClaimWords said(
      @Nullable ClaimWords view, CompensationEvent event, boolean reason, @Nullable Personal text) {
    if (text == null || text.value() == null) {
      return view; // erased since
    }
    var words = view == null ? new ClaimWords(text.subject(), List.of()) : view;
    return words.with(new ClaimWords.Said(event.claim(), reason, text.value()));
  }
}
