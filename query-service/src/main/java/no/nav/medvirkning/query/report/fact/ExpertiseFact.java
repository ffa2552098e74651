package no.nav.medvirkning.query.report.fact;

import no.nav.medvirkning.expertise.ExpertiseRequestEvent;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// An expertise request, as far as reports need it.
///
/// @param met when the first representative was chosen
public record ExpertiseFact(Dated requested, @Nullable Dated met, @Nullable Dated closed)
    implements Fact {

  static @Nullable ExpertiseFact after(
      @Nullable ExpertiseFact fact, ExpertiseRequestEvent event, EventContext context) {
    if (event instanceof ExpertiseRequested e) {
      return new ExpertiseFact(Dated.at(e.on(), context), null, null);
    }
    return fact == null ? null : fact.after(event, context);
  }

  private ExpertiseFact after(ExpertiseRequestEvent event, EventContext context) {
    return switch (event) {
      case ExpertiseRequested _, RepresentativeOffered _, ExpertiseDeclined _ -> this;
      case RepresentativeChosen e ->
          met != null ? this : new ExpertiseFact(requested, Dated.at(e.on(), context), closed);
      case ExpertiseRequestClosed e -> new ExpertiseFact(requested, met, Dated.at(e.on(), context));
    };
  }
}
