package no.nav.medvirkning.standalone;

import java.util.stream.Collectors;
import no.nav.medvirkning.platform.access.AccessTable;
import org.junit.jupiter.api.Test;

/// `docs/access.md` shows the access table that is enforced.
class AccessDocumentTest {

  @Test
  void theDocumentShowsTheTableThatIsEnforced() {
    new Document("access.md")
        .mustHold(
            AccessTable.all().entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .collect(
                    Collectors.joining(
                        "",
                        "| operation | OFFICE | COUNTY | DIRECTORATE |\n|---|---|---|---|\n",
                        "")));
  }

  private static String row(String operation, AccessTable.Access access) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(operation, access.office(), access.county(), access.directorate());
  }
}
