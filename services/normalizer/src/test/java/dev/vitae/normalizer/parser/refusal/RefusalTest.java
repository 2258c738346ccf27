package dev.vitae.normalizer.parser.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Path SHARED = Path.of("../../../shared");
  private static final Path TEXTS = Path.of("/usr/share");

  private final ResumeParser parser = new ResumeParser();

  @Test
  void atMostOneOfTheInventedResumesIsRefused() throws IOException {
    Map<String, String> resumes = cases("resumes.txt");
    assertThat(resumes).hasSizeGreaterThanOrEqualTo(25);
    List<String> refused = resumes.keySet().stream().filter(n -> !isTaken(resumes.get(n))).toList();
    assertThat(refused).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void atMostOneOfTheOtherTextsIsTakenForAResume() throws IOException {
    Map<String, String> others = cases("others.txt");
    assertThat(others).hasSizeGreaterThanOrEqualTo(25);
    List<String> taken = others.keySet().stream().filter(n -> isTaken(others.get(n))).toList();
    assertThat(taken).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void refusalSaysWhyInASentence() throws IOException {
    Reading reading = parse(cases("others.txt").get("invoice"));
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    Reading.Rejected rejected = (Reading.Rejected) reading;
    assertThat(rejected.code()).isEqualTo(RejectionCode.NOT_A_RESUME);
    assertThat(rejected.message()).contains("an invoice").endsWith(".");
  }

  @Test
  void everyDocumentOfTheDevelopmentSetIsTaken() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "the shared documents are not here");
    List<String> refused = new ArrayList<>();
    for (String folder : List.of("seeds/docs", "accuracy/dev/docs")) {
      try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          Reading reading = parser.parse(Files.readAllBytes(file), RECEIVED);
          if (reading instanceof Reading.Rejected rejected) {
            refused.add(file.getFileName() + ": " + rejected.message());
          }
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void atMostOneInAHundredOfAMachinesOwnTextsIsTakenForAResume() throws Exception {
    List<Path> texts = machineTexts();
    assumeTrue(texts.size() >= 500, "fewer than 500 texts below " + TEXTS);
    List<Path> taken = new ArrayList<>();
    for (Path text : texts.subList(0, 500)) {
      if (parser.parse(Files.readAllBytes(text), RECEIVED) instanceof Reading.Parsed) {
        taken.add(text);
      }
    }
    assertThat(taken).hasSizeLessThanOrEqualTo(5);
  }

  private boolean isTaken(String text) {
    return parse(text) instanceof Reading.Parsed;
  }

  private Reading parse(String text) {
    return parser.parse(text.getBytes(StandardCharsets.UTF_8), RECEIVED);
  }

  /** The cases of a file by name, each below a line that begins with ===. */
  private static Map<String, String> cases(String file) throws IOException {
    try (InputStream in = RefusalTest.class.getResourceAsStream("/refusal/" + file)) {
      Map<String, String> cases = new LinkedHashMap<>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("(?m)^=== ")) {
        int end = part.indexOf('\n');
        if (end > 0) {
          cases.put(part.substring(0, end), part.substring(end + 1));
        }
      }
      return cases;
    }
  }

  /** Text files of 1 to 100 KiB, in the order of their SHA-256. */
  private static List<Path> machineTexts() throws IOException, NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    Map<String, Path> texts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(TEXTS)) {
      files = walk.filter(Files::isRegularFile).filter(Files::isReadable).toList();
    }
    for (Path file : files) {
      long size = Files.size(file);
      if (size >= 1024 && size <= 100 * 1024 && !Files.isSymbolicLink(file)) {
        byte[] content = Files.readAllBytes(file);
        if (isText(content)) {
          texts.put(HexFormat.of().formatHex(sha256.digest(content)), file);
        }
      }
    }
    return List.copyOf(texts.values());
  }

  private static boolean isText(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
