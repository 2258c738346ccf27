package dev.vitae.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void documentsAndTheirGoldLieSideBySide() throws IOException {
    assertThat(run("generate", "4", "--out", folder.toString(), "--formats", "text,docx")).isZero();

    assertThat(names("docs")).hasSize(4).allMatch(name -> name.matches(".*\\.(txt|docx)"));
    assertThat(names("gold")).hasSize(4).allMatch(name -> name.endsWith(".json"));
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertThat(run("generate", "0", "--out", folder.toString())).isEqualTo(2);
    assertThat(run("generate", "1", "--out", folder.toString(), "--languages", "xx")).isEqualTo(2);
    assertThat(run("generate", "1", "--out", folder.toString(), "--templates", "x")).isEqualTo(2);
    assertThat(said.toString()).contains("No such language: xx", "train, held-out or all");
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said);
    return Vitae.run(writer, writer, arguments);
  }

  private Stream<String> names(String sub) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(sub))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
