package no.nav.medvirkning.query.report;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps a [ReportFact] for each record that reports count, under the record's id.
@Component
public final class ReportFactsProjection implements Projection<ReportFact> {

  @Override
  public String name() {
    return "reportfacts";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ReportFact> type() {
    return ReportFact.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(MeetingEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("years"),
        Indexes.ascending("unit", "years"),
        Indexes.ascending("council", "years"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case MeetingEvent e -> Set.of(e.aggregateId());
      default -> Set.of();
    };
  }

  @Override
  public @Nullable ReportFact apply(
      String key, @Nullable ReportFact view, DomainEvent event, EventContext context) {
    var known = view == null ? null : view.fact();
    return switch (event) {
      case MeetingEvent e -> {
        var fact = MeetingFact.after((MeetingFact) known, e, context);
        yield fact == null
            ? null
            : new ReportFact(key, null, e.council(), List.of(fact.firstDay().getYear()), fact);
      }
      default -> view;
    };
  }
}
