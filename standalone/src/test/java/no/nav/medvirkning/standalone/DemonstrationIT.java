package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration as a newcomer starts it, twice.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationIT implements DemonstrationContract {

  private TwoStarts starts;
  private long stored;

  @BeforeAll
  void startTwice(@TempDir Path folder) {
    var data = folder.resolve("data");
    starts =
        TwoStarts.of(
            data,
            first -> {
              assertThat(first.terminate()).isIn(0, 143);
              stored = storedEvents(data);
            });
  }

  @AfterAll
  void stop() {
    starts.close();
  }

  @Override
  public TwoStarts starts() {
    return starts;
  }

  @Test
  void theAuditHistoryHoldsEveryStoredEvent() {
    var exported = String.valueOf(starts.answers().get("/audit application/x-ndjson"));
    assertThat(exported.lines().count()).isEqualTo(stored);
  }

  @Test
  void theExamplesOfTheDocumentationAreWhatIsAnswered() {
    var examples = new Examples(starts.again());
    if (Examples.WRITE) {
      examples.write();
    } else {
      examples.mustBeWhatIsAnswered();
    }
  }

  @Test
  void theProblemsOfTheDocumentationAreWhatIsAnswered() {
    new Examples(starts.again()).problemsMustBeWhatIsAnswered();
  }

  private static long storedEvents(Path data) {
    var url =
        "jdbc:h2:file:"
            + data.resolve("events").toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;ACCESS_MODE_DATA=r";
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var count = connection.createStatement();
        var rows = count.executeQuery("select count(*) from domain_event")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
