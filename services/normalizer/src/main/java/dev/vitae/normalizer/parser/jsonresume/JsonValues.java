package dev.vitae.normalizer.parser.jsonresume;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a JSON document by the path that leads to each. */
final class JsonValues {
  private static final String RULE = "json-resume";
  private static final Pattern DATE =
      Pattern.compile("([12]\\d{3})(?:-(0[1-9]|1[0-2])(?:-\\d{2}.*)?)?");

  private final Document document;
  private final Map<String, Line> lines = new HashMap<>();
  private final Set<String> inner = new HashSet<>();

  JsonValues(Document document) {
    this.document = document;
    for (Line line : document.lines()) {
      int start = document.text().lastIndexOf('\n', line.start()) + 1;
      String path = document.text().substring(start, line.start() - 2);
      lines.put(path, line);
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        inner.add(path.substring(0, end));
      }
    }
  }

  /** The value; null if there is none. */
  Value value(String path) {
    Line line = lines.get(path);
    return line == null ? null : Quote.of(document, line).value(RULE, 1);
  }

  /** The first of the paths that has a value. */
  Value first(String... paths) {
    for (String path : paths) {
      Value value = value(path);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The value's text; null if there is none. */
  String text(String path) {
    Line line = lines.get(path);
    return line == null ? null : document.textOf(line);
  }

  /** The values of an array of texts. */
  List<Value> values(String path) {
    List<Value> values = new ArrayList<>();
    for (String item : items(path)) {
      Value value = value(item);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** The paths of an array's elements; one without any value ends it. */
  List<String> items(String path) {
    List<String> items = new ArrayList<>();
    for (int i = 0; has(path + '/' + i); i++) {
      items.add(path + '/' + i);
    }
    return items;
  }

  private boolean has(String path) {
    return lines.containsKey(path) || inner.contains(path);
  }

  /** A date as JSON Resume has it, to the month or the year; null for what is none. */
  PartialDate date(String path) {
    Line line = lines.get(path);
    if (line == null) {
      return null;
    }
    Quote quote = Quote.of(document, line);
    Matcher date = DATE.matcher(quote.written());
    if (!date.matches()) {
      return null;
    }
    int month = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
    return new PartialDate(
        quote.written(), Integer.parseInt(date.group(1)), month, false, quote.evidence(RULE, 1));
  }
}
