package dev.vitae.evaluation.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.evaluation.generate.people.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only with the formats that need no other program. */
class GeneratorTest {
  private static final Set<Format> OWN =
      EnumSet.of(
          Format.HTML,
          Format.DOCX,
          Format.PDFBOX,
          Format.MARKDOWN,
          Format.TEXT,
          Format.CONVERTED,
          Format.EXTRACTED);

  /** Damage may part what they say; the rest says it all. */
  private static final Set<Format> WHOLE =
      EnumSet.of(Format.HTML, Format.DOCX, Format.PDFBOX, Format.MARKDOWN, Format.TEXT);

  /** What follows from the words, and is not one of them. */
  private static final Set<String> DERIVED = Set.of("network", "username", "meta");

  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Path first = generate(7, 60, TemplateSet.ALL, OWN, "first");
    Path second = generate(7, 60, TemplateSet.ALL, OWN, "second");

    for (Path file : files(first)) {
      Path twin = second.resolve(first.relativize(file));
      assertThat(Files.mismatch(file, twin)).as(file.toString()).isEqualTo(-1);
    }
  }

  @Test
  void anotherSeedGivesOtherPeople() throws IOException {
    Path first = generate(1, 1, TemplateSet.TRAIN, OWN, "first");
    Path second = generate(2, 1, TemplateSet.TRAIN, OWN, "second");

    assertThat(gold(first).get(0).at("/basics/name"))
        .isNotEqualTo(gold(second).get(0).at("/basics/name"));
  }

  @Test
  void everyValueOfTheGoldStandsInItsDocument() throws IOException {
    Path generated = generate(3, 200, TemplateSet.ALL, WHOLE, "generated");

    for (String line : Files.readAllLines(generated.resolve("index.tsv")).subList(1, 201)) {
      String[] cells = line.split("\t");
      String text = letters(text(generated.resolve(cells[0])));
      JsonNode gold = new ObjectMapper().readTree(generated.resolve(cells[1]).toFile());
      List<String> values = new ArrayList<>();
      collect(gold, values);
      assertThat(values).as(cells[0]).isNotEmpty().allSatisfy(v -> assertThat(text).contains(v));
    }
  }

  @Test
  void heldOutTemplatesAreWrittenOnlyWhenTheyAreAskedFor() throws IOException {
    List<String> train =
        Files.readAllLines(generate(1, 30, TemplateSet.TRAIN, OWN, "t").resolve("index.tsv"));
    List<String> heldOut =
        Files.readAllLines(generate(1, 30, TemplateSet.HELD_OUT, OWN, "h").resolve("index.tsv"));

    assertThat(train).hasSize(31).noneMatch(line -> line.contains("\theld-out\t"));
    assertThat(heldOut).hasSize(31).noneMatch(line -> line.contains("\ttrain\t"));
  }

  private Path generate(long seed, int count, TemplateSet set, Set<Format> formats, String name)
      throws IOException {
    Path out = folder.resolve(name);
    List<String> skipped = new ArrayList<>();
    new Generator(seed, set, formats, Phrases.LANGUAGES, (format, why) -> skipped.add(why))
        .write(count, out, () -> {});
    assertThat(skipped).isEmpty();
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<JsonNode> gold(Path folder) throws IOException {
    List<JsonNode> gold = new ArrayList<>();
    for (Path file : files(folder.resolve("gold"))) {
      gold.add(new ObjectMapper().readTree(file.toFile()));
    }
    return gold;
  }

  /** Every value as its letters and digits; of dates the year, of addresses what people write. */
  private static void collect(JsonNode gold, List<String> values) {
    for (Map.Entry<String, JsonNode> field : gold.properties()) {
      if (DERIVED.contains(field.getKey())) {
        continue;
      }
      JsonNode value = field.getValue();
      boolean date = field.getKey().toLowerCase(Locale.ROOT).endsWith("date");
      if (value.isTextual()) {
        String text = date ? value.asText().substring(0, 4) : value.asText();
        values.add(letters(text.replace("https://", "")));
      }
      for (JsonNode item : value) {
        if (item.isTextual() && value.isArray()) {
          values.add(letters(item.asText()));
        }
      }
      if (value.isObject()) {
        collect(value, values);
      } else if (value.isArray()) {
        value.forEach(item -> collect(item, values));
      }
    }
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    if (name.endsWith(".html")) {
      return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text();
    }
    if (name.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        PDFTextStripper stripper = new PDFTextStripper();
        return stripper.getText(document);
      }
    }
    if (name.endsWith(".docx")) {
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
        while (!zip.getNextEntry().getName().equals("word/document.xml")) {
          zip.closeEntry();
        }
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, Parser.xmlParser()).text();
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
