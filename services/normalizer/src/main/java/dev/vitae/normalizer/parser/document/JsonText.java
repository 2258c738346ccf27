package dev.vitae.normalizer.parser.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * JSON as a document: a line for each value, unescaped, behind the path that leads to it, such as
 * {@code work/0/name: Acme}. The line begins behind the path.
 */
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  /** Deeper and longer than this is nothing that JSON Resume has. */
  private static final int MAX_DEPTH = 12;

  private static final int LONGEST_NAME = 80;

  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final Deque<Step> path = new ArrayDeque<>();

  /** An object's field or an array's element on the way to a value. */
  private static final class Step {
    private final boolean array;
    private int index = -1;
    private String name = "";

    private Step(boolean array) {
      this.array = array;
    }
  }

  Document read(String json) throws UnreadableException {
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        token(token, parser);
      }
    } catch (IOException broken) {
      throw new UnreadableException(RejectionCode.MALFORMED, "The JSON is damaged.", broken);
    }
    if (lines.isEmpty()) {
      throw new UnreadableException(RejectionCode.NO_TEXT, "The document holds no text.");
    }
    return new Document(
        Document.JSON_RESUME, text.toString(), List.copyOf(lines), List.of(), 0, List.of());
  }

  private void token(JsonToken token, JsonParser parser) throws IOException, UnreadableException {
    if (token == JsonToken.FIELD_NAME) {
      path.element().name = Folding.fold(parser.currentName());
      return;
    }
    if (token.isStructEnd()) {
      path.pop();
      return;
    }
    Step step = path.peek();
    if (step != null && step.array) {
      step.index++;
    }
    if (token.isStructStart()) {
      if (path.size() >= MAX_DEPTH || step != null && step.name.length() > LONGEST_NAME) {
        parser.skipChildren();
      } else {
        path.push(new Step(token == JsonToken.START_ARRAY));
      }
    } else if (token != JsonToken.VALUE_NULL && step != null) {
      line(Folding.fold(shown(parser.getText())));
    }
  }

  /** Escapes may name characters that no other format lets through. */
  private static String shown(String value) {
    boolean plain =
        value.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    return plain ? value : value.replaceAll("[\\p{Cc}&&\\S]", "");
  }

  private void line(String value) throws UnreadableException {
    if (value.isEmpty()) {
      return;
    }
    if (!lines.isEmpty()) {
      text.append('\n');
    }
    List<String> names = new ArrayList<>();
    for (Step step : path) {
      names.add(0, step.array ? String.valueOf(step.index) : step.name);
    }
    text.append(String.join("/", names)).append(": ");
    int start = text.length();
    text.append(value);
    if (text.length() > DocumentBuilder.MAX_TEXT_BYTES) {
      throw new UnreadableException(
          RejectionCode.TOO_LARGE, "The document has more than 1 MiB of text.");
    }
    int row = lines.size();
    lines.add(
        new Line(
            start,
            text.length(),
            Line.Kind.TEXT,
            0,
            row,
            0,
            row,
            0,
            0,
            null,
            List.of(),
            List.of(),
            1));
  }
}
