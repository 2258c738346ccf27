package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.extract.entry.TitleWords;
import dev.vitae.normalizer.parser.section.NameLine;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line by the name that says what the person is: of the lines below it the first with a word
 * for an occupation, else the first that is no contact, no place and not the name once more.
 */
final class Headlines {
  /** How far below the name it is looked for, in lines. */
  private static final int NEAR = 6;

  /** So far if it is short: contacts, one a line, may stand between. */
  private static final int FAR = 14;

  private static final int SHORT = 60;

  /** What no word speaks for must stand closer. */
  private static final int NEXT = 2;

  private static final int LONGEST = 120;
  private static final int MOST_LINES = 3;

  /** Lines of one sentence stand this close, as a multiple of their height. */
  private static final float TOGETHER = 1f;

  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "@|https?:|www\\.|\\d{3}|^\\p{L}+:|\\.(?:com|org|net|io)\\b|^.{0,3}$|[.!?]$|[.!?]"
              + " +\\p{Lu}|^\\(.*\\)$");

  /** A user's name: one word without a capital, as no one writes what they are. */
  private static final Pattern USER = Pattern.compile("[a-z0-9._-]+");

  private static final Pattern AFTER_NAME = Pattern.compile("^\\s*[|•·–—,/-]\\s*");
  private static final Pattern GOES_ON =
      Pattern.compile(".*(?:[,&/(+–-]|\\b(?:and|und|et|y|e|of|for|de|in|für|der))$");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

  /** What documents are called, which is said of no person. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "curriculum vitae",
          "cv",
          "resume",
          "lebenslauf",
          "vita",
          "profil",
          "profile",
          "hoja de vida",
          "curriculo",
          "curriculum",
          "ozgecmis",
          "zyciorys",
          "bewerbung",
          "biodata",
          "bio data",
          "personal details",
          "contact",
          "kontakt",
          "contacto");

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
      if (isHeadline(rest, name)) {
        return Rule.HEADLINE_BELOW_NAME.value(rest);
      }
    }
    for (Section section : sections) {
      int at = section.lines().indexOf(own);
      if (at >= 0) {
        Value below = below(document, section.lines(), at, name);
        return below == null ? asHeading(document, sections, name) : below;
      }
    }
    return null;
  }

  /** What the person is may stand as a heading over what they say of themselves. */
  private static Value asHeading(Document document, List<Section> sections, NameLine name) {
    for (Section section : sections) {
      boolean unnamed =
          section.kind() == Section.Kind.SUMMARY || section.kind() == Section.Kind.OTHER;
      if (section.heading() != null && unnamed) {
        Quote quote = Quote.of(document, section.heading());
        if (TitleWords.in(quote.written()) && isHeadline(quote, name)) {
          return Rule.HEADLINE_WITH_TITLE.value(quote);
        }
      }
    }
    return null;
  }

  private static Value below(Document document, List<Line> lines, int at, NameLine name) {
    int end = Math.min(lines.size(), at + 1 + FAR);
    Value plain = null;
    for (int i = at + 1; i < end; i++) {
      List<Line> block = block(document, lines, i);
      Quote quote = Quote.of(document, block);
      if (isHeadline(quote, name)) {
        boolean close = i <= at + NEAR || quote.written().length() <= SHORT;
        if (close && TitleWords.in(quote.written())) {
          return Rule.HEADLINE_WITH_TITLE.value(quote);
        }
        if (plain == null && i <= at + NEXT) {
          plain = Rule.HEADLINE_BELOW_NAME.value(quote);
        }
      }
      i += block.size() - 1;
    }
    return plain;
  }

  /**
   * A line with those that go on with it: narrow columns and large letters break what is one line.
   * Lines that end open go on; so do lines of one look, all of them, before another look.
   */
  private static List<Line> block(Document document, List<Line> lines, int first) {
    int alike = first + 1;
    while (alike < lines.size() && isAlike(lines.get(alike - 1), lines.get(alike))) {
      alike++;
    }
    boolean setOff = lines.get(first).size() > 0 && alike - first <= MOST_LINES;
    List<Line> block = new ArrayList<>(List.of(lines.get(first)));
    for (int i = first + 1; i < alike && block.size() < MOST_LINES; i++) {
      boolean open =
          GOES_ON.matcher(Quote.of(document, block.getLast()).written()).matches()
              || isOpen(document, block);
      String next = Quote.of(document, lines.get(i)).written();
      if (!open && (!setOff || NO_HEADLINE.matcher(next).find())) {
        break;
      }
      block.add(lines.get(i));
    }
    return block;
  }

  /** Whether a line looks like the one before it and stands close below. */
  private static boolean isAlike(Line last, Line next) {
    return next.region() == last.region()
        && next.gap() < TOGETHER
        && next.row() != last.row()
        && next.size() == last.size()
        && next.bold() == last.bold();
  }

  /** Whether a bracket is open. */
  private static boolean isOpen(Document document, List<Line> lines) {
    String text = Quote.of(document, lines).written();
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  private static boolean isHeadline(Quote quote, NameLine name) {
    String text = quote.written();
    return !quote.isEmpty()
        && text.length() <= LONGEST
        && !NO_HEADLINE.matcher(text).find()
        && !USER.matcher(text).matches()
        && !DOCUMENTS.contains(Spelling.fold(text).strip())
        && !isName(text, name)
        && !Places.isPlace(text)
        && !Places.isPlace(BRACKETS.matcher(text).replaceAll("").strip());
  }

  /** Whether there is no word that is not in the name. */
  private static boolean isName(String text, NameLine name) {
    Set<String> names =
        Set.copyOf(
            Arrays.asList(
                Spelling.fold(name.quote().written().toLowerCase(Locale.ROOT))
                    .split("[^\\p{L}]+")));
    return Arrays.stream(Spelling.fold(text.toLowerCase(Locale.ROOT)).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 2)
        .allMatch(names::contains);
  }
}
