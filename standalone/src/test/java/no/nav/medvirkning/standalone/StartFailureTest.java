package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.BindException;
import java.nio.file.Path;
import no.nav.medvirkning.platform.privacy.MasterKey;
import org.junit.jupiter.api.Test;

class StartFailureTest {

  /// The root cause names a path or a driver's code; the line stands further up.
  @Test
  void whatIsWrongWithTheKeysAndTheFolderIsToldInItsOwnWords() {
    var unusable =
        catchThrowable(() -> MasterKey.inFolder(Path.of("there-is-no-such-folder"), false));
    assertThat(StartFailure.explain(new RuntimeException("context", unusable), 8080))
        .isEqualTo(unusable.getMessage());
  }

  @Test
  void aPortInUseIsNamed() {
    assertThat(StartFailure.explain(new RuntimeException(new BindException()), 8080))
        .isEqualTo("port 8080 or 8081 is in use; choose another with --port");
  }

  @Test
  void anythingElseIsToldByItsRoot() {
    assertThat(StartFailure.explain(new RuntimeException(new IllegalStateException("why")), 8080))
        .isEqualTo("could not start: why");
  }
}
