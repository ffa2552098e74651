package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All Java sources look as google-java-format lays them out. A test, since the formatter needs the
/// JDK that the code is written for while Maven itself may run on an older one.
/// `-Dmedvirkning.format=write` mends the files instead.
class SourceFormatTest {

  private static final Path ROOT = Path.of("..");
  private static final boolean WRITE = "write".equals(System.getProperty("medvirkning.format"));

  @Test
  void theSourcesAreFormatted() throws Exception {
    var formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    var unformatted = new ArrayList<Path>();
    var read = 0;
    for (var file : sources()) {
      var source = Files.readString(file);
      var formatted =
          formatter.formatSource(
              ImportOrderer.reorderImports(
                  RemoveUnusedImports.removeUnusedImports(source),
                  JavaFormatterOptions.Style.GOOGLE));
      read++;
      if (!formatted.equals(source)) {
        unformatted.add(ROOT.relativize(file));
        if (WRITE) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertThat(read).as("files read").isGreaterThan(50);
    if (!WRITE) {
      assertThat(unformatted)
          .as("run: mvn test -pl standalone -am -Dtest=SourceFormatTest -Dmedvirkning.format=write")
          .isEmpty();
    }
  }

  private static Iterable<Path> sources() throws Exception {
    var files = new ArrayList<Path>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (var module :
          modules.map(module -> module.resolve("src")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> found = Files.walk(module)) {
          found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }
}
