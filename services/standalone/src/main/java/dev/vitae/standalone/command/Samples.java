package dev.vitae.standalone.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bundled documents of invented people. */
final class Samples {
  private static final String LIST = "/samples/samples.txt";

  private Samples() {}

  /** Lays them into a folder, where they are not yet, and gives the folder. */
  static Path into(Path folder) throws IOException {
    for (String name : names()) {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        try (InputStream content = open("/samples/" + name)) {
          Files.copy(content, file);
        }
      }
    }
    return folder;
  }

  private static List<String> names() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(LIST), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream content = Samples.class.getResourceAsStream(name);
    if (content == null) {
      throw new IOException("the program lacks its resource " + name);
    }
    return content;
  }
}
