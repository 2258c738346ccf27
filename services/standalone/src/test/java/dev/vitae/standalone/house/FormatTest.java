package dev.vitae.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A test and not a plugin: the formatter has to run on the JDK that the sources are written for.
 */
class FormatTest {

  @Test
  void everySourceFileStandsAsGoogleJavaFormatWritesIt() throws Exception {
    boolean write = Boolean.getBoolean("format.write");
    List<Path> others = new ArrayList<>();
    for (Path file : Repository.sources()) {
      String text = Files.readString(file);
      String formatted = formatted(file, text);
      if (!formatted.equals(text)) {
        if (write) {
          Files.writeString(file, formatted);
        } else {
          others.add(Repository.ROOT.relativize(file));
        }
      }
    }

    assertThat(others)
        .as(
            "Run 'mvn test -pl services/standalone -am -Dtest=FormatTest -Dformat.write=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false' to have them written.")
        .isEmpty();
  }

  private static String formatted(Path file, String text) {
    try {
      String ordered =
          ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), Style.GOOGLE);
      return new Formatter().formatSource(ordered);
    } catch (FormatterException e) {
      throw new AssertionError(file + " is no Java", e);
    }
  }
}
