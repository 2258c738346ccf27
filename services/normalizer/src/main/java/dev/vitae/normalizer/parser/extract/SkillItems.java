package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Openings;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a list of skills, whatever glyph parts them. */
final class SkillItems {

  /**
   * An item.
   *
   * @param name the skill
   * @param level how well, as stated behind it; null where nothing is
   * @param prose whether it was picked out of a sentence
   */
  record Item(Quote name, Quote level, boolean prose) {}

  private static final String LEVEL_WORDS =
      "beginner|novice|basics?|elementary|intermediate|advanced|experts?|proficient|competent|master|fundamental"
          + " awareness|working knowledge|skilled|experienced|familiar|very"
          + " good|good|excellent|grundkenntnisse|gute kenntnisse|sehr gute kenntnisse|sehr"
          + " gut|gut|expertin|experte"
          + "|fortgeschritten|anfänger|débutant|intermédiaire|avancé|confirmé|expert|maîtrise|notions"
          + "|básico|intermedio|avanzado|experto|intermediário|avançado|base|intermedio|avanzato"
          + "|esperto|experta|avanzada|intermedia|básica|avancée|confirmée|basis|gevorderd|podstawowy|średniozaawansowany|zaawansowany|ekspert|temel|orta"
          + "|ileri|uzman|入门|熟悉|熟练|精通|掌握|了解|初級|中級|上級";

  static final Pattern LEVEL =
      Pattern.compile(
          "(?:(?:level|niveau|nivel|livello)\\s*:?\\s*)?(?:"
              + LEVEL_WORDS
              + ")(?:\\s+level)?|\\d{1,3}\\s?%|\\d{1,2}\\s?/\\s?\\d{1,2}|[★☆●○◦•■□▪▫⬤◯✦✧✩]{2,}"
              + "|\\d{1,2}\\+?\\s?(?:years?|yrs?|jahre|ans|años|anos|anni|jaar|lat)(?:\\s+.{0,20})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Openings LEVELS = Openings.of(LEVEL);

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)\\b(?:i|i['’]ve|i['’]m|my|we|have|was|were|am|is|are|been|has)\\b.*\\.\\s*$",
          Pattern.DOTALL);

  /** How well or for how long, before a list: 'Experienced in', 'Gute Kenntnisse in'. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)\\s*(?:(?:highly |very |well"
              + " )?(?:experienced|skilled|proficient|trained|versed|competent|adept|knowledgeable)"
              + " (?:in|with|at)|(?:(?:strong|solid|good|excellent|working|in-depth|sound|basic|extensive)"
              + " )+(?:knowledge|command|understanding|experience) (?:of|in|with)|(?:(?:sehr )?gute"
              + " |fundierte |solide )?(?:kenntnisse|erfahrung(?:en)?) (?:in|mit)|(?:bonnes?"
              + " )?(?:maîtrise|connaissances?) (?:de |des |du |en )|(?:buen"
              + " )?(?:dominio|manejo|conocimientos?) (?:de |en )|(?:bom"
              + " )?(?:domínio|conhecimentos?) (?:de |em )|(?:buona )?conoscenza (?:di |del"
              + " )|kennis van|ervaring met|(?:dobra |bardzo dobra )?znajomość)\\s*");

  /** What announces a list inside a sentence. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i):\\s|\\b(?:experience (?:with|in)|worked with|working with|proficient (?:in|with)"
              + "|knowledge of|familiar with|skilled in|expertise in|used|including|such as"
              + "|fluent in|know)\\s+");

  private static final Pattern SUBJECTS =
      Pattern.compile("^\\s*(.{2,80}?)\\s+(?:are|is)\\s+(?:my|the)\\b", Pattern.DOTALL);

  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[\\p{L}\\d)])[.!](?=\\s|$)");
  private static final Pattern AND =
      Pattern.compile(
          "^(?:[Aa]nd|[Uu]nd|et|y|e|ed|en|i|ve|or|oder|as well as|&)\\s+|[.…]+$|^[-–*:]\\s+");
  private static final Pattern AND_BETWEEN = Pattern.compile("\\s+(?:and|und|et|&)\\s+");
  static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[-–—:]\\s*|[(（]|\\s(?=[★☆●○◦■□▪▫⬤◯✦✧✩]{2}))(" + LEVEL.pattern() + ")[)）]?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PRODUCTS =
      Pattern.compile("(\\p{Lu}[\\p{L}\\d.+#]{3,})/(\\p{Lu}[\\p{L}\\d.+#]{3,})");

  /** Pairs with a slash between them that are one thing. */
  private static final Set<String> ONE_THING =
      Set.of(
          "matlab/simulink",
          "client/server",
          "input/output",
          "object/relational",
          "read/write",
          "black/white");

  private SkillItems() {}

  /** The items of a passage; line feeds part items only where nothing else does. */
  static List<Item> of(Passage passage) {
    String text = passage.text();
    List<Item> items = new ArrayList<>();
    Matcher opening = OPENING.matcher(text);
    if (opening.lookingAt() && opening.end() < text.length()) {
      list(passage, opening.end(), text.length(), true, items);
      return items;
    }
    if (text.length() > 50 && SENTENCE.matcher(text).find()) {
      prose(passage, items);
      if (!items.isEmpty()) {
        return items;
      }
    }
    list(passage, 0, text.length(), false, items);
    return items;
  }

  /** Whether a line or an end of an item only says how well. */
  static boolean isLevel(String text) {
    return LEVELS.at(text, 0, text.length()) && LEVEL.matcher(text).matches();
  }

  private static void prose(Passage passage, List<Item> items) {
    String text = passage.text();
    Matcher end = END_OF_SENTENCE.matcher(text);
    int start = 0;
    while (start < text.length()) {
      int stop = end.find(start) ? end.start() : text.length();
      sentence(passage, start, stop, items);
      start = stop + 1;
    }
  }

  private static void sentence(Passage passage, int start, int stop, List<Item> items) {
    Matcher announced = ANNOUNCED.matcher(passage.text()).region(start, stop);
    Matcher subjects = SUBJECTS.matcher(passage.text()).region(start, stop);
    if (announced.find()) {
      list(passage, announced.end(), stop, true, items);
    } else if (subjects.find()) {
      list(passage, subjects.start(1), subjects.end(1), true, items);
    }
  }

  private static void list(Passage passage, int start, int stop, boolean prose, List<Item> items) {
    boolean separated = separators(passage.text(), start, stop) > 0;
    int from = start;
    int depth = 0;
    for (int i = start; i <= stop; i++) {
      char c = i < stop ? passage.text().charAt(i) : ',';
      if (c == '(' || c == '（' || c == '[') {
        depth++;
      } else if (c == ')' || c == '）' || c == ']') {
        depth = Math.max(0, depth - 1);
      }
      boolean cut = i == stop || depth == 0 && isCut(passage.text(), i, stop, separated);
      if (cut) {
        item(passage, from, i, prose, items);
        from = i + 1;
      }
    }
  }

  private static int separators(String text, int start, int stop) {
    int count = 0;
    for (int i = start; i < stop; i++) {
      count += isSeparator(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isSeparator(char c) {
    return ",;|｜•·●▪■◦‣∙⋅⋄◆◇◊⬧⬥♦❖※、，；│¦‧・*".indexOf(c) >= 0;
  }

  private static boolean isCut(String text, int i, int stop, boolean separated) {
    char c = text.charAt(i);
    if (c == '\n') {
      return !separated;
    }
    if (c == '/' || c == '–' || c == '-' || c == '—') {
      boolean spaced =
          i > 0 && i + 1 < stop && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      return spaced && c == '/';
    }
    return c == '\t' || isSeparator(c);
  }

  private static void item(Passage passage, int start, int end, boolean prose, List<Item> items) {
    Quote whole = passage.quote(start, end);
    if (whole.isEmpty()) {
      return;
    }
    int from = start;
    int to = end;
    String text = passage.text().substring(from, to);
    Matcher and = AND.matcher(text.strip());
    while (mayJoin(text.strip()) && and.find()) {
      int lead = text.indexOf(text.strip().charAt(0));
      if (and.start() == 0) {
        from += lead + and.end();
      } else {
        to -= text.length() - text.stripTrailing().length() + (and.end() - and.start());
      }
      if (from >= to) {
        return;
      }
      text = passage.text().substring(from, to);
      if (text.isBlank()) {
        return;
      }
      and = AND.matcher(text.strip());
    }
    Matcher level = TAIL.matcher(text);
    Quote stated = null;
    if (mayHaveLevel(text) && level.find() && level.start() > 0) {
      stated = passage.quote(from + level.start(1), from + level.end(1));
      to = from + level.start();
      text = passage.text().substring(from, to);
    }
    if (isLevel(text.strip())) {
      return;
    }
    Matcher products = PRODUCTS.matcher(text.strip());
    Matcher between = AND_BETWEEN.matcher(text);
    if (text.indexOf('/') > 0
        && products.matches()
        && !ONE_THING.contains(text.strip().toLowerCase(Locale.ROOT))) {
      int slash = from + text.indexOf('/');
      add(passage, from, slash, stated, prose, items);
      add(passage, slash + 1, to, stated, prose, items);
    } else if (prose && between.find()) {
      add(passage, from, from + between.start(), stated, true, items);
      add(passage, from + between.end(), to, stated, true, items);
    } else {
      add(passage, from, to, stated, prose, items);
    }
  }

  /** Whether a text begins or ends as what joins items does. */
  private static boolean mayJoin(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return "AaUueyivo&-–*:".indexOf(first) >= 0 || last == '.' || last == '…';
  }

  /** Whether a sign stands in a text that a level stands behind. */
  private static boolean mayHaveLevel(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == ':' || c == '(' || c >= 0x2000) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      Passage passage, int start, int end, Quote level, boolean prose, List<Item> items) {
    Quote name = passage.quote(start, end);
    if (!name.isEmpty() && name.written().codePoints().anyMatch(Character::isLetterOrDigit)) {
      items.add(new Item(name, level, prose));
    }
  }
}
