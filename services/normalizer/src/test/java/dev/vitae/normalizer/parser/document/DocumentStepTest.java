package dev.vitae.normalizer.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.RejectionCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentStepTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/markdown|# Ann Example",
        "text/markdown|**Ann** and **Bob** at work",
        "text/plain|Ann Example",
        "text/plain|#1 in sales, three years in a row",
        "text/plain|5 * 3 * 2 and a*b",
        "text/html|<!-- made by hand --><!DOCTYPE html><p>Ann</p>",
        "text/html|<html><body>Ann</body></html>",
        "text/html|<div><p>Ann</p><p>Nurse</p><p>Oslo</p></div>",
        "application/vnd.jsonresume+json|{\"basics\": {\"name\": \"Ann\"}}",
        "text/plain|{curly} names are no JSON",
      })
  void textIsToldApartByItsContent(String mediaType, String text) {
    assertThat(Rendering.read(text).mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void textIsDecodedWithoutAMark(String charset) {
    String text = "Jörg Müller\nKüchenchef, Café Zürich\nSeit 2019 – heute\n";

    assertThat(Rendering.read(text.getBytes(Charset.forName(charset))).text())
        .startsWith("Jörg Müller\nKüchenchef, Café Zürich");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNotRead(String charset) {
    assertThat(Rendering.read(("\uFEFF" + "Jörg").getBytes(Charset.forName(charset))).text())
        .isEqualTo("Jörg");
  }

  @Test
  void emptyAndBlankDocumentsAreRefused() {
    assertThat(Rendering.refusal(new byte[0])).isEqualTo(RejectionCode.EMPTY);
    assertThat(Rendering.refusal(utf8(" \r\n\t \u00A0\u2003\n"))).isEqualTo(RejectionCode.EMPTY);
    assertThat(Rendering.refusal(utf8("-----\n|||\n"))).isEqualTo(RejectionCode.NO_TEXT);
    assertThat(Rendering.refusal(utf8("<html><body><script>x</script></body></html>")))
        .isEqualTo(RejectionCode.NO_TEXT);
  }

  @Test
  void whatIsTooLargeIsRefused() {
    assertThat(Rendering.refusal(new byte[DocumentStep.MAX_BYTES + 1]))
        .isEqualTo(RejectionCode.TOO_LARGE);
    assertThat(Rendering.refusal(utf8("word ".repeat(220_000)))).isEqualTo(RejectionCode.TOO_LARGE);
    assertThat(Rendering.refusal(utf8("<html><p>" + "word ".repeat(220_000))))
        .isEqualTo(RejectionCode.TOO_LARGE);
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    byte[] wave = {'R', 'I', 'F', 'F', 36, 0, 0, 0, 'W', 'A', 'V', 'E', 'f', 'm', 't', ' ', 16, 0};
    assertThat(Rendering.refusal(wave)).isEqualTo(RejectionCode.UNSUPPORTED_TYPE);
    assertThat(Rendering.refusal(utf8("{\"a\": [1, 2]}")))
        .isEqualTo(RejectionCode.UNSUPPORTED_TYPE);
    assertThat(Rendering.refusal(utf8("<?xml version='1.0'?><a>b</a>")))
        .isEqualTo(RejectionCode.UNSUPPORTED_TYPE);
    assertThat(Rendering.refusal(Zips.zip(Map.of("readme.txt", "hello"))))
        .isEqualTo(RejectionCode.UNSUPPORTED_TYPE);
  }

  @Test
  void whatIsEncryptedIsRefused() {
    byte[] ole = new byte[2048];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, ole, 0, magic.length);
    assertThat(Rendering.refusal(ole)).isEqualTo(RejectionCode.UNSUPPORTED_TYPE);
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(stream, 0, ole, 1024, stream.length);
    assertThat(Rendering.refusal(ole)).isEqualTo(RejectionCode.ENCRYPTED);

    assertThat(
            Rendering.refusal(
                Zips.zip(
                    Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text",
                        "content.xml", "not xml",
                        "META-INF/manifest.xml", "<manifest:encryption-data/>"))))
        .isEqualTo(RejectionCode.ENCRYPTED);
  }
}
