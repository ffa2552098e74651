package no.nav.medvirkning.query.reportexport;

import static no.nav.medvirkning.query.report.AReport.BY_ORGANISATION;
import static no.nav.medvirkning.query.report.AReport.HELD_SHARE;
import static no.nav.medvirkning.query.report.AReport.PAID;
import static no.nav.medvirkning.query.report.AReport.nation;
import static no.nav.medvirkning.query.report.AReport.row;
import static no.nav.medvirkning.query.report.AReport.unit;
import static no.nav.medvirkning.query.report.AReport.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.AReport;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.query.reportexport.ReportCsv.Separator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real spreadsheet opens the files, shows the letters and runs nothing. Skipped where
/// LibreOffice is not installed (`apt-get install libreoffice-calc-nogui`).
class LibreOfficeTest {

  private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(5, 1));
  private static final String WOULD_RUN = "=1+1";
  private static final String NAME = "Nav Kárášjohka ŋđšč ÆØÅæøå";

  @TempDir private Path folder;

  @BeforeAll
  static void aSpreadsheet() {
    var found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    assumeTrue(found, "LibreOffice is not installed here");
  }

  private static List<UnitFigures> units() {
    var figures = value(BY_ORGANISATION, "6", row(ORGANISATION.toString(), "6"));
    return List.of(
        nation(value(HELD_SHARE, "0.7500"), figures, value(PAID, "123456")),
        unit("0403", WOULD_RUN, value(HELD_SHARE, "0.7500"), figures, value(PAID, "123456")),
        unit("2021", NAME, value(HELD_SHARE, "0.7500"), figures, value(PAID, "123456")));
  }

  /// Every sheet as the spreadsheet shows it: of a formula, what it comes to.
  private String opened(Path file, String... more) throws Exception {
    // Fields by semicolons, UTF-8, cells as shown, no formulas, all sheets.
    var filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
    var command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                filter,
                "--outdir",
                folder.resolve("out").toString()));
    command.addAll(List.of(more));
    command.add(file.toString());
    var run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(run.waitFor(180, TimeUnit.SECONDS)).as("LibreOffice came to an end").isTrue();
    var text = new StringBuilder();
    try (var files = Files.list(folder.resolve("out"))) {
      for (var each : files.sorted().toList()) {
        text.append(Files.readString(each, StandardCharsets.UTF_8)).append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void the_workbook() throws Exception {
    var file = folder.resolve("report.xlsx");
    try (var out = Files.newOutputStream(file)) {
      new ReportXlsx(AReport.words(Map.of(ORGANISATION, WOULD_RUN)), Language.NB)
          .write(units(), out);
    }

    var shown = opened(file);

    assertThat(shown).contains(NAME, "0403;" + WOULD_RUN, "meetings.held-share;");
    assertThat(shown).containsAnyOf("75%", "75.0").containsAnyOf("1234.56", "1,234.56");
  }

  @Test
  void the_csv() throws Exception {
    var file = folder.resolve("report.csv");
    try (var out = Files.newBufferedWriter(file)) {
      new ReportCsv(
              2024,
              Separator.SEMICOLON,
              AReport.words(Map.of(ORGANISATION, WOULD_RUN)),
              Language.NB)
          .write(units(), out);
    }

    var shown = opened(file, "--infilter=Text - txt - csv (StarCalc):59,34,76,1");

    assertThat(shown).contains(NAME, "'" + WOULD_RUN);
  }
}
