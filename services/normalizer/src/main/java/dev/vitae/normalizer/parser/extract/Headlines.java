package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.NameLine;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line by the name that says what the person is. */
final class Headlines {
  /** How far below the name it is looked for, in lines. */
  private static final int NEAR = 4;

  private static final int LONGEST = 120;
  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "@|https?:|www\\.|\\d{3}|^\\p{L}+:|\\.(?:com|org|net|io)\\b|^.{0,3}$|[.!?]$|^\\(.*\\)$");
  private static final Pattern AFTER_NAME = Pattern.compile("^\\s*[|•·–—,/-]\\s*");

  private Headlines() {}

  static Value in(Document document, List<Section> sections, NameLine name) {
    if (name == null) {
      return null;
    }
    int nameEnd = name.quote().pieces().getLast().end();
    Line own = document.lines().get(name.last());
    if (own.end() - nameEnd > 4) {
      Matcher cut = AFTER_NAME.matcher(document.text()).region(nameEnd, own.end());
      Quote rest = Quote.of(document, cut.find() ? cut.end() : nameEnd, own.end());
      if (isHeadline(rest)) {
        return Rule.HEADLINE_BELOW_NAME.value(rest);
      }
    }
    for (Section section : sections) {
      int at = section.lines().indexOf(own);
      if (at >= 0) {
        List<Line> below =
            section.lines().subList(at + 1, Math.min(section.lines().size(), at + 1 + NEAR));
        for (Line line : below) {
          Quote quote = Quote.of(document, line);
          if (isHeadline(quote)) {
            return Rule.HEADLINE_BELOW_NAME.value(quote);
          }
        }
      }
    }
    return null;
  }

  private static boolean isHeadline(Quote quote) {
    String text = quote.written();
    return !quote.isEmpty()
        && text.length() <= LONGEST
        && !NO_HEADLINE.matcher(text).find()
        && !Places.isPlace(text);
  }
}
