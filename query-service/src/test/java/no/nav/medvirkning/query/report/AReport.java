package no.nav.medvirkning.query.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.web.Texts;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Figures made up for tests of what is made of them.
public final class AReport {

  public static final FigureDefinition HELD =
      FigureDefinition.number("meetings.held", Chapter.MEETINGS, List.of(MeetingClosed.class));
  public static final FigureDefinition HELD_SHARE =
      FigureDefinition.share("meetings.held-share", HELD, HELD);
  public static final FigureDefinition PRESENT =
      FigureDefinition.number(
              "attendance.present", Chapter.ATTENDANCE, List.of(MeetingClosed.class))
          .by(Dimension.SIDE);
  public static final FigureDefinition BY_ORGANISATION =
      FigureDefinition.number(
              "attendance.present-of-organisation",
              Chapter.ATTENDANCE,
              List.of(MeetingClosed.class))
          .by(Dimension.ORGANISATION);
  public static final FigureDefinition PAID =
      FigureDefinition.ore("compensation.paid", Chapter.COMPENSATION, List.of(MeetingClosed.class));

  private AReport() {}

  public static FigureValue value(
      FigureDefinition figure, @Nullable String value, FigureValue.Row... rows) {
    var number = value == null ? null : new BigDecimal(value);
    return new FigureValue(
        figure, number, false, number == null ? 0 : 7, 0, null, Arrays.asList(rows));
  }

  public static FigureValue withheld(FigureDefinition figure) {
    return new FigureValue(figure, null, true, 0, 0, null, List.of());
  }

  public static FigureValue.Row row(String of, String value) {
    var number = new BigDecimal(value);
    return new FigureValue.Row(of, number, false, number.intValue());
  }

  public static UnitFigures nation(FigureValue... figures) {
    return new UnitFigures(ReportLevel.NATION, null, null, List.of(figures));
  }

  public static UnitFigures county(String number, FigureValue... figures) {
    var name = new UnitName(new UnitNumber(number), "Nav fylke " + number);
    return new UnitFigures(ReportLevel.COUNTY, name, null, List.of(figures));
  }

  public static UnitFigures unit(String number, String name, FigureValue... figures) {
    return new UnitFigures(
        ReportLevel.UNIT,
        new UnitName(new UnitNumber(number), name),
        new UnitNumber("0400"),
        List.of(figures));
  }

  public static ReportWords words(Map<OrganisationId, String> organisations) {
    return new ReportWords(new ReportTexts(new Texts()), organisations);
  }
}
