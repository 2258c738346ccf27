package dev.vitae.normalizer.parser.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells apart the formats that are text, by what stands in them. */
final class TextFormat {
  /** Of a long text so many characters are looked at. */
  private static final int SAMPLE = 64 * 1024;

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,4000}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern XML_START = Pattern.compile("(?s)^\\s*<(?:\\?xml|!DOCTYPE)\\b.*");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:div|p|span|ul|ol|li|h[1-6]|table|tr|td|br|a|section|article|header|main)"
              + "\\b[^<>]{0,1000}>");
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> RESUME_KEYS =
      Set.of("basics", "work", "education", "skills", "volunteer", "projects", "publications");

  /**
   * What Markdown looks like and nothing else does.
   *
   * @param needs what stands in every match, and is quicker to look for
   * @param weight how much it says
   */
  private record Sign(String needs, Pattern pattern, int weight, String reason) {}

  private static final List<Sign> MARKDOWN =
      List.of(
          new Sign(
              "# ",
              Pattern.compile("(?m)^#{1,6}[ \\t]+[\\p{L}*\\[`\\p{So}]"),
              2,
              "a heading; in plain text # numbers something"),
          new Sign(
              "===", Pattern.compile("(?m)^\\S.*\\n={3,}[ \\t]*$"), 1, "an underlined heading"),
          new Sign(
              "---", Pattern.compile("(?m)^\\S.*\\n-{3,}[ \\t]*$"), 1, "an underlined heading"),
          new Sign(
              "**",
              Pattern.compile("\\*\\*[^*\\s][^*\\n]*\\*\\*"),
              1,
              "bold; nobody types four stars"),
          new Sign(
              "](",
              Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\((?:https?:|mailto:|tel:|/|#)[^)\\s]*\\)"),
              1,
              "a link with its target"),
          new Sign("```", Pattern.compile("(?m)^```"), 1, "a fenced block"));

  /** So many signs' weight makes a text Markdown. */
  private static final int MARKDOWN_WEIGHT = 2;

  /** So many spaces within a line, or before it, set text out. */
  private static final int GAP = 3;

  private static final int INDENT = 8;

  /** More lines of a long text say no more. */
  private static final int MOST_LINES = 1000;

  private TextFormat() {}

  /** The format; empty for text of a kind that no résumé is kept in. */
  static Optional<Format> of(String text) {
    String start = text.substring(0, Math.min(text.length(), SAMPLE));
    if (HTML_START.matcher(start).matches()) {
      return Optional.of(Format.HTML);
    }
    if (XML_START.matcher(start).matches()) {
      return Optional.empty();
    }
    String trimmed = start.stripLeading();
    if (trimmed.startsWith("{") || trimmed.startsWith("[{")) {
      return isJsonResume(text) ? Optional.of(Format.JSON_RESUME) : json(text);
    }
    if (trimmed.startsWith("<") && count(TAG, start, 6) >= 6) {
      return Optional.of(Format.HTML);
    }
    return Optional.of(isMarkdown(start) ? Format.MARKDOWN : Format.TEXT);
  }

  /** JSON that is no JSON Resume is refused; what only begins like JSON is text. */
  private static Optional<Format> json(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException notJson) {
      return Optional.of(Format.TEXT);
    }
  }

  private static boolean isJsonResume(String text) {
    int known = 0;
    boolean basics = false;
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        basics = basics || name.equals("basics");
        known += RESUME_KEYS.contains(name) ? 1 : 0;
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (IOException cutOrBroken) {
      return false;
    }
    return basics || known >= 3;
  }

  private static boolean isMarkdown(String text) {
    int weight = 0;
    for (Sign sign : MARKDOWN) {
      int signs = text.contains(sign.needs()) ? count(sign.pattern(), text, 3) : 0;
      if (signs > 0 && sign.weight() >= MARKDOWN_WEIGHT) {
        return true;
      }
      weight += signs * sign.weight();
    }
    return weight >= MARKDOWN_WEIGHT && !isLaidOut(text);
  }

  private static boolean isLaidOut(String text) {
    if (!text.contains("   ")) {
      return false;
    }
    int written = 0;
    int laidOut = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      written += line.isBlank() ? 0 : 1;
      laidOut += hasGap(line) ? 1 : 0;
    }
    return Math.min(MOST_LINES, laidOut) * 5 > Math.clamp(written, 1, MOST_LINES);
  }

  /** Whether words of a line stand that far from what is before them. */
  private static boolean hasGap(String line) {
    int spaces = 0;
    boolean words = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        spaces++;
      } else if (Character.isWhitespace(c)) {
        spaces = -line.length();
      } else if (spaces >= (words ? GAP : INDENT)) {
        return true;
      } else {
        spaces = 0;
        words = true;
      }
    }
    return false;
  }

  private static int count(Pattern pattern, String text, int enough) {
    int count = 0;
    var matcher = pattern.matcher(text);
    while (count < enough && matcher.find()) {
      count++;
    }
    return count;
  }
}
