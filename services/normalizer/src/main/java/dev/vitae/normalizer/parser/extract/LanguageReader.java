package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.Languages;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.LanguageLevel;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Natural languages with their levels. A language's name opens an item; what stands between it and
 * the next name is its level.
 */
final class LanguageReader {
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*[,;；|｜•·●▪⋄◆◇/()\\[\\]:：、，（）]\\s*|\\s+[-–—]+\\s*|\\s*[–—]+\\s+|\\t|"
              + " {2,}|\\s+(?:and|und|et|y|e|ed|en|ve)\\s+");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)(?:fluency|level|proficiency|niveau|nivel|livello|poziom|seviye|speak\\w*|read\\w*|writ\\w*|spoken|written)s?");

  /** Words for the age, the place or the form of a language. */
  private static final Pattern VARIETY =
      Pattern.compile(
          "(?iu)ancient|classical|modern|old|middle|biblical|standard|colloquial|moroccan|egyptian"
              + "|levantine|gulf|algerian|tunisian|lebanese|syrian|canadian|brazilian|european|american"
              + "|british|swiss|austrian|mexican|latin-american|scottish|irish|haitian|ancien|moderne"
              + "|classique|littéraire|dialectal|marocain|algérien|tunisien|libanais|égyptien|québécois"
              + "|brésilien|canadien|clásico|moderno|antiguo|antico|classico|brasileiro|brasiliano"
              + "|brasileño|europeu|altgriechisch|sign");

  private static final Pattern COLON = Pattern.compile("\\s?[:：]\\s*");

  private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|ed|en|ve)\\s+");

  /** Before the languages that are not the first. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)(?:other|foreign|further) languages?|(?:weitere|andere)"
              + " sprachen|fremdsprachen|autres langues|otr[oa]s (?:idiomas|lenguas)|outr[oa]s"
              + " (?:idiomas|línguas)|altre lingue|andere talen|inne języki|diğer diller|其他语言");

  /** What parts a level from the language behind it: 'Fluent in English'. */
  private static final Pattern IN = Pattern.compile("(?iu)\\s+(?:in|en|em|w|auf)$");

  private LanguageReader() {}

  private static final class Item {
    private final Quote name;
    private Quote level;

    /** Whether the level stood before it, and may hold for what 'and' adds. */
    private boolean behindLevel;

    private Item(Quote name) {
      this.name = name;
    }
  }

  /** The languages in lines that stand under a heading for languages. */
  static List<LanguageSkill> section(Document document, List<Line> lines) {
    List<Item> known = items(document, lines);
    if (known.isEmpty()) {
      for (Line line : lines) {
        if (line.end() - line.start() < 40) {
          List<Quote> parts = Lines.split(document, line.start(), line.end(), CUT);
          Item item = new Item(parts.isEmpty() ? Quote.of(document, line) : parts.getFirst());
          item.level = parts.size() > 1 ? parts.get(1) : null;
          known.add(item);
        }
      }
      return values(known, Rule.LANGUAGE_UNKNOWN_NAME);
    }
    return values(known, Rule.LANGUAGE_SECTION);
  }

  /** Whether most parts of a stretch are names of languages or levels. */
  static boolean isList(Document document, int start, int end) {
    if (!Languages.mayName(document.text(), start, end)) {
      return false;
    }
    int languages = 0;
    List<String> others = new ArrayList<>();
    for (Quote part : Lines.split(document, start, end, CUT)) {
      String text = part.written();
      if (code(text) != null) {
        languages++;
      } else {
        others.add(text);
      }
    }
    if (languages == 0) {
      return false;
    }
    others.removeIf(text -> Languages.level(text) != LanguageLevel.UNKNOWN);
    return languages > others.size();
  }

  /** 'Inglês – intermediário': a language and how well it is known. */
  static boolean isWithLevel(String text) {
    String[] parts = CUT.split(text);
    return parts.length == 2
        && code(parts[0]) != null
        && Languages.level(parts[1]) != LanguageLevel.UNKNOWN;
  }

  /** Whether a part of a stretch is the name of a language. */
  static boolean hasAny(Document document, int start, int end) {
    return Lines.split(document, start, end, CUT).stream()
        .anyMatch(part -> code(part.written()) != null);
  }

  private static List<Item> items(Document document, List<Line> lines) {
    List<Quote> parts = new ArrayList<>();
    // By identity: a hash of a quote would be one of its whole document.
    Set<Quote> first = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Line line : lines) {
      List<Quote> more = Lines.split(document, line.start(), line.end(), CUT);
      first.addAll(more.subList(0, Math.min(1, more.size())));
      parts.addAll(more);
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Quote part = parts.get(i);
      String text = part.written();
      boolean open = items.isEmpty() || items.getLast().level != null || first.contains(part);
      if (code(text) != null || isVariety(text) || open && isLevelBehind(parts, i)) {
        Item item = new Item(part);
        item.level = leading(parts, i, first);
        if (item.level == null
            && !items.isEmpty()
            && items.getLast().behindLevel
            && isAnd(document, parts, i)) {
          item.level = items.getLast().level;
        }
        items.add(item);
      } else if (!isHeld(parts, i, first)
          && !withLevel(document, part, items)
          && !items.isEmpty()) {
        Item last = items.getLast();
        if (last.level != null
            && i > 0
            && last.level.equals(parts.get(i - 1))
            && isAnd(document, parts, i)) {
          // 'verhandlungssicher in Wort und Schrift' is one level.
          last.level = Quote.of(document, start(last.level), end(part));
        } else if (last.level == null && text.length() <= 60 && !FILLER.matcher(text).matches()) {
          last.level = part;
        }
      }
    }
    return items;
  }

  /** The level that stands before languages: 'Mother tongue: Italian', 'Fluent: Dutch, Danish'. */
  private static Quote leading(List<Quote> parts, int i, Set<Quote> first) {
    int head = i;
    while (head > 0 && !first.contains(parts.get(head))) {
      head--;
    }
    Quote level = parts.get(head);
    boolean bare =
        i + 1 >= parts.size()
            || first.contains(parts.get(i + 1))
            || code(parts.get(i + 1).written()) != null;
    boolean said =
        head < i
            && isHeld(parts, head, first)
            && Languages.level(level.written()) != LanguageLevel.UNKNOWN;
    return said && bare ? level : null;
  }

  /** Whether a part opens its line as a level and a colon stands behind it. */
  private static boolean isHeld(List<Quote> parts, int i, Set<Quote> first) {
    Quote part = parts.get(i);
    if (!first.contains(part) || i + 1 >= parts.size()) {
      return false;
    }
    String between =
        part.document().text().substring(end(part), Math.max(end(part), start(parts.get(i + 1))));
    return COLON.matcher(between).matches()
        && (Languages.level(part.written()) != LanguageLevel.UNKNOWN
            || OTHERS.matcher(part.written()).matches())
        && code(parts.get(i + 1).written()) != null;
  }

  private static boolean isAnd(Document document, List<Quote> parts, int i) {
    int from = end(parts.get(i - 1));
    return from < start(parts.get(i))
        && AND.matcher(document.text().substring(from, start(parts.get(i)))).matches();
  }

  private static int start(Quote quote) {
    return quote.pieces().getFirst().start();
  }

  private static int end(Quote quote) {
    return quote.pieces().getLast().end();
  }

  /** Under a heading for languages, what a level follows is one, though no table knows it. */
  private static boolean isLevelBehind(List<Quote> parts, int i) {
    String text = parts.get(i).written();
    return i + 1 < parts.size()
        && text.indexOf(' ') < 0
        && text.length() > 2
        && Character.isUpperCase(text.charAt(0))
        && !FILLER.matcher(text).matches()
        && Languages.level(text) == LanguageLevel.UNKNOWN
        && code(parts.get(i + 1).written()) == null
        && Languages.level(parts.get(i + 1).written()) != LanguageLevel.UNKNOWN;
  }

  /** 'Ancient Greek', 'arabe marocain': a language with a word that says which kind of it. */
  private static boolean isVariety(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || space != text.lastIndexOf(' ')) {
      return false;
    }
    String first = text.substring(0, space);
    String last = text.substring(space + 1);
    String kind = code(first) != null ? last : code(last) != null ? first : null;
    return kind != null && VARIETY.matcher(kind).matches();
  }

  /** 'English native', 'fluent English', 'Deutsch Muttersprache'. */
  private static boolean withLevel(Document document, Quote part, List<Item> items) {
    String text = part.written();
    int start = part.pieces().getFirst().start();
    int end = part.pieces().getFirst().end();
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    if (first < 0 || text.length() != end - start || text.length() > 60) {
      return false;
    }
    if (code(text.substring(0, first)) != null) {
      Item item = new Item(Quote.of(document, start, start + first));
      item.level = Quote.of(document, start + first, end);
      items.add(item);
      return true;
    }
    boolean levelFirst =
        code(text.substring(last + 1)) != null
            && Languages.level(text.substring(0, last)) != LanguageLevel.UNKNOWN;
    if (levelFirst) {
      Item item = new Item(Quote.of(document, start + last + 1, end));
      Matcher in = IN.matcher(text.substring(0, last));
      item.level = Quote.of(document, start, start + (in.find() ? in.start() : last));
      item.behindLevel = true;
      items.add(item);
    }
    return levelFirst;
  }

  private static String code(String text) {
    return text.length() > 40 ? null : Languages.code(text);
  }

  private static List<LanguageSkill> values(List<Item> items, Rule rule) {
    List<LanguageSkill> skills = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Item item : items) {
      String code = code(item.name.written());
      if (names.add(code == null ? item.name.written() : code)) {
        Value level = item.level == null ? null : rule.value(item.level);
        skills.add(
            new LanguageSkill(
                rule.value(item.name, code),
                level,
                level == null ? LanguageLevel.UNKNOWN : Languages.level(level.getWritten())));
      }
    }
    return skills;
  }
}
