package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.DegreeLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the degree in a text, its level, and the field of study beside it. */
final class Degrees {
  private static final WordTable DEGREES = WordTable.read("degrees.tsv");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’+/-]+");

  /** What may stand behind 'Bachelor of' as part of the degree's own name. */
  private static final Set<String> FACULTIES =
      Set.of(
          "science",
          "sciences",
          "arts",
          "engineering",
          "philosophy",
          "business",
          "administration",
          "fine",
          "applied",
          "laws",
          "law",
          "education",
          "technology",
          "commerce",
          "medicine",
          "music",
          "nursing",
          "architecture",
          "public",
          "health",
          "social",
          "work",
          "computer",
          "applications",
          "surgery",
          "theology",
          "divinity",
          "design",
          "letters",
          "pharmacy");

  /** Faculties whose names go on without an "of": "Business Administration", "Fine Arts". */
  private static final Set<String> GO_ON =
      Set.of(
          "business",
          "fine",
          "applied",
          "public",
          "social",
          "health",
          "computer",
          "music",
          "engineering",
          "and",
          "of");

  /** Words between a degree and its field. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?:\\s*[:(（,，、–—-]\\s*|\\s+)?(?:(?:in|en|im|in der|im fach|of|de|di|em|zum|zur|w"
              + " zakresie|na kierunku|major in|majoring in|der|with a major in|op het gebied"
              + " van|mention|spécialité|fach|studiengang|degree"
              + " in|degree)\\s+)+|^\\s*[:(（,，、–—-]\\s*|^\\s+",
          Pattern.CASE_INSENSITIVE);

  /** How or whether one still studies, in brackets behind the degree. */
  private static final Pattern MODE =
      Pattern.compile(
          "(?iu)\\s*[(（](?:在读|全日制|非全日制|统招|自考|in progress|ongoing|part[- ]time|full[- ]time|evening"
              + "|laufend|berufsbegleitend|dual|en cours|en alternance|alternance|en curso|in corso"
              + "|em andamento|em curso|incompleto|w trakcie|devam ediyor|expected)[)）]");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:completed|complete|studied|finished|abgeschlossenes?|abschluss)\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:degree|curriculum|program(?:me)?|studies|course|studium|\\(hons\\)|with"
              + " honou?rs|class"
              + " of|graduated|graduating|expected|anticipated|promotion|jahrgang)\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** 'Master 2', 'Licence 3': the year is part of the degree's name. */
  private static final Pattern YEAR_OF_STUDY = Pattern.compile(" ?[123](?![\\p{L}\\p{N}.])");

  /** The weight of words that are degrees wherever they stand. */
  private static final double ANYWHERE = 4;

  /** How many words the longest name in the table has. */
  private static final int LONGEST_NAME = 5;

  private Degrees() {}

  /**
   * A degree and its field.
   *
   * @param area empty when the text names none
   */
  record Read(Quote degree, Quote area, DegreeLevel level) {}

  private record Found(int start, int end, DegreeLevel level) {}

  static boolean isDegree(String text) {
    return !words(text, 0, text.length()).isEmpty();
  }

  /** Whether a text begins with the word for a degree. */
  static boolean begins(String text) {
    List<Found> found = words(text, 0, text.length());
    return !found.isEmpty() && found.getFirst().start() == 0;
  }

  /** Whether a text begins or ends with the word for a degree. */
  static boolean startsOrEnds(String text) {
    List<Found> found = words(text, 0, text.length());
    return !found.isEmpty()
        && (found.getFirst().start() == 0 || found.getLast().end() >= text.length() - 1);
  }

  /** The level that a text's first word for a degree says. */
  static DegreeLevel level(String text) {
    List<Found> found = words(text, 0, text.length());
    return found.isEmpty() ? DegreeLevel.UNKNOWN : found.getFirst().level();
  }

  /** Reads the degree in a stretch of text; null if there is none. */
  static Read read(Document document, int start, int end) {
    String text = document.text();
    List<Found> found = words(text, start, end);
    if (found.isEmpty()) {
      return null;
    }
    Found first = found.getFirst();
    int degreeEnd = ownName(text, first.end(), end);
    for (Found next : found) {
      // "Master of Science - MS", "High School Diploma": names of one degree side by side.
      if (next.start() >= degreeEnd && isBetween(text, degreeEnd, next.start())) {
        degreeEnd = ownName(text, next.end(), end);
      }
    }
    Matcher year = YEAR_OF_STUDY.matcher(text).region(degreeEnd, end);
    degreeEnd = year.lookingAt() ? year.end() : degreeEnd;
    boolean bracket = text.substring(first.start(), degreeEnd).contains("(");
    degreeEnd += bracket && degreeEnd < end && text.charAt(degreeEnd) == ')' ? 1 : 0;
    int degreeStart = first.start();
    Matcher mode = MODE.matcher(text).region(degreeEnd, end);
    int behind = mode.lookingAt() ? mode.end() : degreeEnd;
    Matcher between = BETWEEN.matcher(text.substring(behind, end));
    int areaStart = between.find() ? behind + between.end() : behind;
    Quote area = trimmed(document, areaStart, end);
    if (area.isEmpty() && degreeStart > start) {
      Matcher before = BEFORE.matcher(text.substring(start, degreeStart));
      int from = before.find() ? start + before.end() : start;
      boolean diploma =
          first.level() == DegreeLevel.VOCATIONAL || first.level() == DegreeLevel.SECONDARY;
      if (diploma) {
        degreeStart = from;
      } else {
        area = trimmed(document, from, degreeStart);
      }
    } else if (degreeStart > start) {
      Matcher before = BEFORE.matcher(text.substring(start, degreeStart));
      degreeStart = before.find() ? start + before.end() : start;
    }
    return new Read(Stretch.quote(document, degreeStart, degreeEnd), area, first.level());
  }

  private static boolean isBetween(String text, int from, int to) {
    String between = text.substring(from, to);
    return between.length() <= 3
        && between.chars().noneMatch(Character::isLetter)
        && !between.contains(",");
  }

  private static Quote trimmed(Document document, int start, int end) {
    Matcher behind = BEHIND.matcher(document.text().substring(start, end));
    int stop = behind.find() ? start + behind.start() : end;
    while (stop > start && " ,;:-–—(（），、".indexOf(document.text().charAt(stop - 1)) >= 0) {
      stop--;
    }
    String text = document.text().substring(start, stop);
    boolean open = text.endsWith(")") && text.indexOf('(') < 0;
    return Stretch.quote(document, start, open ? stop - 1 : stop);
  }

  /** Behind "Bachelor" also "of Science" and "of Business Administration". */
  private static int ownName(String text, int from, int end) {
    Matcher word = WORD.matcher(text).region(from, end);
    int behind = from;
    boolean of = false;
    String before = "";
    while (word.find()) {
      String folded = Spelling.fold(word.group());
      boolean gap = text.substring(behind, word.start()).isBlank();
      if (!gap) {
        break;
      }
      if (folded.equals("of") && !of) {
        of = true;
      } else if (of && FACULTIES.contains(folded) && GO_ON.contains(before)
          || folded.equals("degree") && !of) {
        behind = word.end();
        before = folded;
        continue;
      } else if (!(of && folded.equals("and"))) {
        break;
      }
      if (!nextIsFaculty(text, word.end(), end)) {
        break;
      }
      behind = word.end();
      before = folded;
    }
    return behind;
  }

  private static boolean nextIsFaculty(String text, int from, int end) {
    Matcher word = WORD.matcher(text).region(from, end);
    return word.find() && FACULTIES.contains(Spelling.fold(word.group()));
  }

  private static List<Found> words(String text, int start, int end) {
    List<Found> found = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(start, end);
    int behind = start;
    while (word.find()) {
      int first = word.start();
      Found name = first < behind ? null : longest(text, start, first, end);
      if (name != null && !isSchoolWord(text, first, name.end(), end)) {
        found.add(name);
        behind = name.end();
      }
    }
    Matcher school = HIGH_SCHOOL.matcher(text).region(start, end);
    if (found.isEmpty() && school.find()) {
      found.add(new Found(school.start(), school.end(), DegreeLevel.SECONDARY));
    }
    return found;
  }

  /** The longest name of a degree that begins at a word: "Yüksek Lisans" before "Lisans". */
  private static Found longest(String text, int start, int first, int end) {
    Matcher word = WORD.matcher(text).region(first, end);
    Found longest = null;
    int behind = first;
    for (int words = 0; words < LONGEST_NAME && word.find(); words++) {
      String gap = text.substring(behind, word.start());
      if (words > 0 && !gap.equals(" ") && !gap.equals("\u00A0")) {
        break;
      }
      behind = word.end();
      String written = text.substring(first, behind).replace('\u00A0', ' ');
      WordTable.Row row = DEGREES.name(key(written).replace('\u2019', '\''));
      boolean here = row.weight() >= ANYWHERE || row.weight() > 0 && first == start;
      if (here && isWritten(written)) {
        longest = new Found(first, behind, DegreeLevel.valueOf(row.reason()));
      }
    }
    return longest;
  }

  private static final Pattern HIGH_SCHOOL =
      Pattern.compile(
          "(?i)^high[ -]school(?: diploma| degree)?$|(?<=^|\\s)high[ -]school"
              + " (?:diploma|degree|certificate)");

  private static String key(String written) {
    String folded = Spelling.fold(written);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** "be" and "as" are words: short degrees count only in capitals or with their stops. */
  private static boolean isWritten(String word) {
    String letters = word.replace(".", "").replace(" ", "");
    if (letters.length() > 3 || Character.isIdeographic(letters.codePointAt(0))) {
      return true;
    }
    return letters.length() <= 2
        ? letters.equals(letters.toUpperCase(Locale.ROOT))
        : Character.isUpperCase(letters.charAt(0));
  }

  /** "Graduate School", "Undergraduate College" are schools, "High School Diploma" is a degree. */
  private static boolean isSchoolWord(String text, int start, int end, int limit) {
    Matcher next = WORD.matcher(text).region(end, limit);
    return next.find()
        && text.substring(end, next.start()).isBlank()
        && Shapes.isSchool(next.group())
        && !text.substring(start, end).contains(".");
  }
}
