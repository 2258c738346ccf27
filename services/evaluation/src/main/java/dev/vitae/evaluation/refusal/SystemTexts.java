package dev.vitae.evaluation.refusal;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts that a machine has anyway, none of them a résumé: {@code SystemTexts FOLDER COUNT}, as
 * {@code SystemTexts /usr/share 500}.
 *
 * <p>Taken are the text files (UTF-8, no zero byte) of 1 to 100 KiB, each content once, sorted by
 * SHA-256, the first COUNT. Prints a line for each: what became of it, its hash, its path; and the
 * share of those taken for a résumé.
 */
public final class SystemTexts {
  private static final int SMALLEST = 1 << 10;
  private static final int LARGEST = 100 << 10;

  private SystemTexts() {}

  /**
   * What became of a text.
   *
   * @param kind of which kind it was taken to be, or the code of its rejection
   * @param taken whether it was taken for a résumé
   * @param hash SHA-256 of its content
   */
  public record Verdict(String kind, boolean taken, String hash, Path file) {
    @Override
    public String toString() {
      return kind + '\t' + hash + '\t' + file;
    }
  }

  public static void main(String[] args) throws IOException {
    List<Verdict> verdicts = of(Path.of(args[0]), Integer.parseInt(args[1]));
    verdicts.forEach(System.out::println);
    System.out.printf(
        "%d of %d taken for a résumé%n",
        verdicts.stream().filter(Verdict::taken).count(), verdicts.size());
  }

  /** Judges the first texts of a folder by their hashes. */
  public static List<Verdict> of(Path folder, int count) throws IOException {
    ResumeParser parser = new ResumeParser();
    List<Verdict> verdicts = new ArrayList<>();
    for (Map.Entry<String, Path> text : texts(folder).entrySet()) {
      if (verdicts.size() == count) {
        break;
      }
      Path file = text.getValue();
      verdicts.add(
          switch (parser.parse(Files.readAllBytes(file), Examination.RECEIVED)) {
            case Reading.Parsed parsed ->
                new Verdict(parsed.info().getKind().toString(), true, text.getKey(), file);
            case Reading.Rejected rejected ->
                new Verdict(rejected.code().toString(), false, text.getKey(), file);
          });
    }
    return verdicts;
  }

  /** By hash, in its order. */
  private static Map<String, Path> texts(Path folder) throws IOException {
    Map<String, Path> texts = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            if (facts.isRegularFile() && facts.size() >= SMALLEST && facts.size() <= LARGEST) {
              byte[] content = Files.readAllBytes(file);
              if (isText(content)) {
                texts.putIfAbsent(hash(content), file);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return texts;
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
    } catch (CharacterCodingException otherEncoding) {
      return false;
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
