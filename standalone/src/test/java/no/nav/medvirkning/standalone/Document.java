package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document under `docs/` whose middle part follows from the code. What stands between its two
/// marks must be what the code says; `-Dmedvirkning.docs=write` writes it there instead.
record Document(String name) {

  private static final Path FOLDER = Path.of("..", "docs");
  private static final String FROM = "<!-- from the code -->\n";
  private static final String TO = "<!-- to here -->";
  private static final boolean WRITE = "write".equals(System.getProperty("medvirkning.docs"));

  void mustHold(String generated) {
    var text = read();
    var from = text.indexOf(FROM) + FROM.length();
    var to = text.indexOf(TO);
    assertThat(text.indexOf(FROM)).as("the mark " + FROM + " in " + name).isNotNegative();
    assertThat(to).as("the mark " + TO + " in " + name).isGreaterThanOrEqualTo(from);
    if (WRITE) {
      write(text.substring(0, from) + generated + text.substring(to));
    } else {
      assertThat(text.substring(from, to))
          .as(
              "docs/"
                  + name
                  + "; run this test with -Dmedvirkning.docs=write to bring it up to date")
          .isEqualTo(generated);
    }
  }

  private String read() {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      Files.writeString(FOLDER.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
