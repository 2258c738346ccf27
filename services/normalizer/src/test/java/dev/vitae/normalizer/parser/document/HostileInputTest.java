package dev.vitae.normalizer.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, a document or a refusal comes out, in bounded time. */
class HostileInputTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  /** Small documents of every format, to be damaged. */
  static List<byte[]> documents() {
    return List.of(
        utf8("# Ann\n\n- **one** [two](https://example.com)\n\n| a | b |\n|--|--|\n| c | d |\n"),
        utf8("Ann     2019\n\n  • one\n    two\n      three   four\n\fnext\n"),
        utf8("<html><body><h1>Ann</h1><table><tr><td>a<td>b</table><ul><li>c<dl><dt>d<dd>e"),
        utf8("{\\rtf1\\ansi{\\colortbl;\\red1;}{\\*\\fldinst a}\\b Ann\\par\\u322?\\'f6 b\\cell}"),
        utf8("{\"basics\": {\"name\": \"Ann\"}, \"work\": []}"),
        Zips.wordDocument(Zips.paragraph("Ann") + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"),
        Zips.openDocument("<text:p>Ann</text:p><text:list><text:list-item/></text:list>"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads it, and checks what holds for every document. */
  private static void readOrRefuse(byte[] content) {
    try {
      check(DocumentStep.read(content));
    } catch (UnreadableException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  private static void check(Document document) {
    int end = 0;
    int row = -1;
    boolean right = true;
    for (Line line : document.lines()) {
      right = right && line.start() >= end && line.end() > line.start() && line.row() >= row;
      end = line.end();
      row = line.row();
    }
    for (Document.Link link : document.links()) {
      right = right && link.start() >= 0 && link.start() <= link.end();
      end = Math.max(end, link.end());
    }
    assertThat(right).as("lines follow each other, links have their ends").isTrue();
    assertThat(end).as("inside the text").isLessThanOrEqualTo(document.text().length());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void damagedDocumentsAreReadOrRefused(byte[] whole) {
    Random random = new Random(20261122);
    for (int i = 0; i < 250; i++) {
      byte[] damaged = whole.clone();
      for (int hits = random.nextInt(6); hits >= 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(damaged, random.nextInt(damaged.length) + 1);
      assertThatCode(() -> readOrRefuse(damaged)).doesNotThrowAnyException();
      assertThatCode(() -> readOrRefuse(cut)).doesNotThrowAnyException();
    }
  }

  @Test
  void textOfAnySignsIsReadOrRefused() {
    String signs = "ab1 \t\n\r\f#*_[](){}<>|-•–\\`\"'&;:.,@/=~\u00A0\u200B\uF0B7漢é😀";
    Random random = new Random(7);
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(200); n >= 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThatCode(() -> readOrRefuse(utf8(text.toString()))).doesNotThrowAnyException();
    }
  }

  /** Long text in shapes that make careless readers slow. */
  static List<String> large() {
    int size = 300_000;
    return List.of(
        "a".repeat(size),
        "a ".repeat(size / 2),
        "a   ".repeat(size / 4),
        "a\n".repeat(size / 2),
        "    a         b\n".repeat(size / 16),
        "# " + "*a ".repeat(size / 3),
        "# a\n\n" + "[a](".repeat(size / 4),
        "# a\n\n" + "> ".repeat(size / 2),
        "# a\n\n" + "- ".repeat(20_000) + "a",
        "# a\n\n" + "| a ".repeat(size / 4) + "\n",
        "<html>" + "<div>".repeat(size / 5) + "a",
        "<html>" + "<b>".repeat(size / 3) + "a",
        "<html>" + "<ul><li>".repeat(size / 8) + "a",
        "<html><table>" + "<tr><td>a".repeat(size / 9),
        "<html><table><tr>" + "<td>a".repeat(size / 5),
        "<html>" + "<table><tr><td>".repeat(5_000) + "a",
        "<html><div>" + "<span>a</span>".repeat(size / 14) + "</div>",
        "<!--" + "<".repeat(size),
        "{\\rtf1 " + "{".repeat(size),
        "{\\rtf1 " + "\\b a\\par ".repeat(size / 9),
        "{\"basics\": " + "[".repeat(size),
        "{\"a\": \"" + "\\\"".repeat(size / 3));
  }

  @ParameterizedTest
  @MethodSource("large")
  void largeDocumentsEndInBoundedTime(String text) {
    Assertions.assertTimeoutPreemptively(LONG, () -> readOrRefuse(utf8(text)));
  }

  @Test
  void aZipBombIsRefusedBeforeItUnpacks() {
    byte[] bomb = Zips.wordDocument(" ".repeat(60_000_000));

    assertThat(bomb.length).isLessThan(DocumentStep.MAX_BYTES);
    assertThat(Rendering.refusal(bomb)).isEqualTo(RejectionCode.TOO_LARGE);
  }

  @Test
  void entitiesAreNotExpanded() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
            + Zips.word("document", "<w:body><w:p><w:r><w:t>Ann &a;</w:t></w:r></w:p></w:body>");

    byte[] document = Zips.zip(Map.of("word/document.xml", xml));
    try {
      assertThat(DocumentStep.read(document).text()).isEqualTo("Ann");
    } catch (UnreadableException refused) {
      assertThat(refused.code()).isEqualTo(RejectionCode.MALFORMED);
    }
  }

  @Test
  void elementsThatNestTooDeepAreRefused() {
    byte[] document = Zips.wordDocument("<w:ins>".repeat(5_000) + "</w:ins>".repeat(5_000));

    assertThat(Rendering.refusal(document)).isIn(RejectionCode.TOO_LARGE, RejectionCode.MALFORMED);
  }
}
