package dev.vitae.normalizer.parser.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that may be text, as text. */
final class TextDecoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Of a text's first bytes so many are looked at. */
  private static final int SAMPLE = 8192;

  private TextDecoding() {}

  /**
   * The text, by its byte order mark, else as UTF-8 if it is valid, else as UTF-16 if every other
   * byte is zero, else as windows-1252. Empty for bytes that are no text.
   */
  static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    int[] zeros = zerosAtEvenAndOdd(bytes);
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (zeros[0] + zeros[1] > 0) {
      if (zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.05) {
        return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
      }
      if (zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.05) {
        return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
      }
      return Optional.empty();
    }
    if (hasControls(bytes)) {
      return Optional.empty();
    }
    return Optional.of(utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252)));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static int[] zerosAtEvenAndOdd(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    return zeros;
  }

  /** More than one control character in two hundred bytes: no text. */
  private static boolean hasControls(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls * 200 > length;
  }
}
