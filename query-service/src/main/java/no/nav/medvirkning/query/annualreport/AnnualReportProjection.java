package no.nav.medvirkning.query.annualreport;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.annualreport.AnnualReportView.Returned;
import no.nav.medvirkning.query.annualreport.AnnualReportView.Section;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.report.AnnualReportEvent;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.AnnualReportEvent.ReportDueDateMoved;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.report.ReportState;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [AnnualReportView], one for each unit and year.
@Component
public final class AnnualReportProjection implements Projection<AnnualReportView> {

  @Override
  public String name() {
    return "annualreports";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<AnnualReportView> type() {
    return AnnualReportView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(AnnualReportEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(
        Indexes.ascending("year", "_id"),
        Indexes.ascending("unit", "state"),
        Indexes.ascending("openedBy", "state"));
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof AnnualReportEvent report ? Set.of(report.aggregateId()) : Set.of();
  }

  @Override
  public @Nullable AnnualReportView apply(
      String key, @Nullable AnnualReportView view, DomainEvent event, EventContext context) {
    return switch ((AnnualReportEvent) event) {
      case AnnualReportOpened e -> opened(e);
      case ReportDueDateMoved e -> known(view).dueOn(e.due(), e.reason(), context.validOn());
      case SectionWritten e -> known(view).written(new Section(e.section(), e.text(), e.on()));
      case AnnualReportSubmitted e ->
          known(view)
              .submitted(e.submission(), e.on(), e.position(), e.definitions(), e.builtFrom());
      case AnnualReportReturned e ->
          known(view).returned(new Returned(e.submission(), e.reasons(), e.due(), e.on()));
      case AnnualReportApproved e -> known(view).approved(e.on());
    };
  }

  private static AnnualReportView opened(AnnualReportOpened event) {
    return new AnnualReportView(
        event.unit(),
        event.year(),
        event.level(),
        event.openedBy(),
        event.on(),
        event.due(),
        ReportState.OPEN,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static AnnualReportView known(@Nullable AnnualReportView view) {
    return Objects.requireNonNull(view, "the report was never opened");
  }
}
