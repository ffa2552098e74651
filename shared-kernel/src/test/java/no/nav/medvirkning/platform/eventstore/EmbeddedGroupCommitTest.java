package no.nav.medvirkning.platform.eventstore;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedGroupCommitTest implements GroupCommitContract {

  @TempDir Path folder;

  @Override
  public EventDatabase database() {
    return EventDatabase.embedded(folder);
  }

  @Override
  public String lastStep() {
    return "checkpoint sync";
  }
}
