package no.nav.medvirkning.query.annualreport;

import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.report.AnnualReportEvent;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.AnnualReportEvent.ReportDueDateMoved;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [FrozenFiguresView], one for each submission.
@Component
public final class FrozenFiguresProjection implements Projection<FrozenFiguresView> {

  @Override
  public String name() {
    return "frozenfigures";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<FrozenFiguresView> type() {
    return FrozenFiguresView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(AnnualReportEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof AnnualReportEvent report ? keys(report) : Set.of();
  }

  private static Set<String> keys(AnnualReportEvent event) {
    return switch (event) {
      case AnnualReportSubmitted e -> Set.of(key(e.unit(), e.year(), e.submission()));
      case AnnualReportOpened _,
          ReportDueDateMoved _,
          SectionWritten _,
          AnnualReportReturned _,
          AnnualReportApproved _ ->
          Set.of();
    };
  }

  static String key(UnitNumber unit, int year, int submission) {
    return AnnualReportEvent.idFor(unit, year) + "/" + submission;
  }

  @Override
  public @Nullable FrozenFiguresView apply(
      String key, @Nullable FrozenFiguresView view, DomainEvent event, EventContext context) {
    return event instanceof AnnualReportSubmitted e
        ? new FrozenFiguresView(
            e.unit(), e.year(), e.submission(), e.on(), e.position(), e.definitions(), e.figures())
        : view;
  }
}
