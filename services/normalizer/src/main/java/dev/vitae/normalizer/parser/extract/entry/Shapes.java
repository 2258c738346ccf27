package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.schemas.Workplace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a short text say of it, by the tables beside this class. */
final class Shapes {
  static final WordTable TITLES = WordTable.read("titles.tsv");
  static final WordTable EMPLOYERS = WordTable.read("employers.tsv");
  private static final WordTable SCHOOLS = WordTable.read("schools.tsv");
  private static final WordTable AREAS = WordTable.read("areas.tsv");
  static final double HEAD = 2.5;

  /** A name and a place behind it have no more letters. */
  private static final int LONGEST_PLACED = 60;

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[\\w.-]+\\.(?:com|org|net|io|de|fr|co|edu|gov|dev|ai|app|info|fi|eu|uk)"
              + "(?:/\\S*)?",
          Pattern.CASE_INSENSITIVE);

  /** What a name may begin with, small as it is: 'de Vries Groep'. */
  private static final Pattern PARTICLE =
      Pattern.compile("(?:de|van|von|ter|ten|la|le|el|di)(?: (?:den|der|de|la))? \\p{Lu}");

  /** Centres where one learns; others are employers. */
  private static final Pattern CENTRE =
      Pattern.compile(
          "(?iu)cent(?:ro|re|er|rum)"
              + " (?:(?:de|di|for|d['’]|do|voor|da)\\s?)?(?:estudios|estudos|studi|études"
              + "|formación|formação|formazione|formation|training|education|learning|educativo|universit\\p{L}+"
              + "|kształcenia|enseñanza|ensino)\\b");

  /** Words in brackets behind others. */
  private static final Pattern REMARK = Pattern.compile("([^()]+\\S)\\s+\\([^()]+\\)");

  private static final Pattern COUNT =
      Pattern.compile("\\d{1,2} (?:roles|positions|postes|Positionen|puestos|cargos)");

  private static final Map<Workplace, Set<String>> WORKPLACES =
      Map.of(
          Workplace.REMOTE,
          Set.of(
              "remote",
              "online",
              "en linea",
              "en ligne",
              "线上",
              "オンライン",
              "fully remote",
              "work from home",
              "home office",
              "homeoffice",
              "teletravail",
              "a distance",
              "remoto",
              "da remoto",
              "thuiswerken",
              "zdalnie",
              "zdalna",
              "uzaktan",
              "远程",
              "リモート",
              "worldwide",
              "anywhere",
              "100% remote"),
          Workplace.HYBRID,
          Set.of("hybrid", "hibrido", "ibrido", "hybrydowa", "hibrit", "hybride"),
          Workplace.ON_SITE,
          Set.of("on-site", "onsite", "on site", "vor ort", "sur site", "presencial", "in sede"));

  private static final Set<String> KINDS =
      Set.of(
          "full-time",
          "full time",
          "fulltime",
          "part-time",
          "part time",
          "permanent",
          "contract",
          "temporary",
          "seasonal",
          "internship",
          "apprenticeship",
          "fixed-term",
          "vollzeit",
          "teilzeit",
          "festanstellung",
          "befristet",
          "unbefristet",
          "cdi",
          "cdd",
          "temps plein",
          "temps partiel",
          "alternance",
          "jornada completa",
          "media jornada",
          "tiempo completo",
          "medio tiempo",
          "tempo integral",
          "tempo pieno",
          "voltijd",
          "deeltijd",
          "pelny etat",
          "tam zamanli",
          "yari zamanli",
          "全职",
          "兼职",
          "正社員",
          "permanent full-time",
          "permanent part-time",
          "full-time contract",
          "full-time internship");

  private static final Set<String> PROMOTIONS =
      Set.of("promoted", "promotion", "befordert", "promu", "promue", "ascenso", "promovido");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "to", "with", "by", "from", "that", "which", "was", "were", "is", "are",
          "has", "have", "had", "i", "my", "we", "our", "their", "its", "this", "these", "into",
          "und", "der", "die", "das", "den", "dem", "mit", "fur", "zur", "zum", "eine", "einer",
          "eines", "ich", "wurde", "les", "des", "une", "pour", "avec", "dans", "sur", "j'ai",
          "los", "las", "con", "para", "una", "un", "por", "uma", "com", "dos", "della", "delle",
          "per", "het", "een", "voor", "met", "oraz", "przy", "ve", "ile", "icin", "who", "while");
  private static final Set<String> VERBS =
      Set.of(
          ("built led ran cut wrote won grew drove made taught took gave kept held set brought"
                  + " spoke oversaw rebuilt sold helped lead develop manage design provide support"
                  + " maintain create work perform assist ensure responsible coordinate")
              .split(" "));

  private Shapes() {}

  static Cell.Sort sort(String text) {
    String folded = Spelling.fold(text);
    if (PROMOTIONS.contains(folded)) {
      return Cell.Sort.PROMOTED;
    }
    boolean may = Signs.any(text, 0, text.length(), ".:");
    if (may && LINK.matcher(text).matches() && !Degrees.begins(text)) {
      return Cell.Sort.LINK;
    }
    boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0));
    if (digit && COUNT.matcher(text).matches()) {
      return Cell.Sort.COUNT;
    }
    if (Dates.months(text, 0, text.length()) > 0) {
      return Cell.Sort.DURATION;
    }
    if (workplace(text) != Workplace.UNKNOWN) {
      return Cell.Sort.WORKPLACE;
    }
    if (KINDS.contains(folded)) {
      return Cell.Sort.KIND;
    }
    // 'Matura' is a town as well.
    boolean degree = text.length() > 3 && text.indexOf(',') < 0 && Degrees.begins(text);
    return !degree && PlaceShapes.isPlace(text) ? Cell.Sort.PLACE : Cell.Sort.NAME;
  }

  /** Where work is done, if that is all a text says. */
  static Workplace workplace(String text) {
    String folded = Spelling.fold(text);
    for (Map.Entry<Workplace, Set<String>> entry : WORKPLACES.entrySet()) {
      if (entry.getValue().contains(folded)) {
        return entry.getKey();
      }
    }
    return folded.startsWith("remote (") ? Workplace.REMOTE : Workplace.UNKNOWN;
  }

  /** Whether words are a school's: at least one of them names a kind of school. */
  static boolean isSchool(String text) {
    return weight(SCHOOLS, text) >= 4 || CENTRE.matcher(text).lookingAt();
  }

  /** Whether a text only says of what kind something is: "College", "Inc.", "Sciences". */
  static boolean isGeneric(String text) {
    List<String> words = WordTable.wordsOf(text);
    for (String word : words) {
      if (SCHOOLS.weight(word) == 0 && EMPLOYERS.weight(word) < 2) {
        return false;
      }
    }
    return !words.isEmpty() && words.size() <= 2;
  }

  static double weight(WordTable table, String text) {
    double best = 0;
    for (String word : WordTable.wordsOf(text)) {
      best = Math.max(best, table.weight(word));
    }
    return best;
  }

  /** How much a text looks like the name of a field of study. */
  static double area(String text) {
    return weight(AREAS, text);
  }

  /** How much a text looks like the title of a job. */
  static double title(String text) {
    List<String> words = WordTable.wordsOf(text);
    if (words.isEmpty()) {
      return 0;
    }
    double head = 0;
    double rest = 0;
    for (int i = 0; i < words.size(); i++) {
      double weight = TITLES.weight(words.get(i));
      if (weight >= HEAD) {
        boolean ends =
            i == words.size() - 1
                || isPreposition(words.get(i + 1))
                || endsPart(text, words.get(i));
        head = Math.max(head, weight + (ends ? 1 : i == 0 ? 0.7 : 0));
      } else {
        rest += weight;
      }
    }
    double length = words.size() > 9 ? (words.size() - 9) * 0.5 : 0;
    return head + Math.clamp(rest, -2, 3) * 0.4 - length - small(text);
  }

  private static boolean endsPart(String text, String word) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(word);
    int behind = at + word.length();
    return at >= 0 && behind < text.length() && ",(/".indexOf(text.charAt(behind)) >= 0
        || at >= 0 && behind + 1 < text.length() && "(/&-–".indexOf(text.charAt(behind + 1)) >= 0;
  }

  static boolean isPreposition(String word) {
    return switch (word) {
      case "of",
          "for",
          "in",
          "at",
          "de",
          "des",
          "du",
          "di",
          "da",
          "do",
          "en",
          "fur",
          "und",
          "and" ->
          true;
      default -> false;
    };
  }

  /** How much a text looks like the name of an employer. */
  static double employer(String text) {
    List<String> words = WordTable.wordsOf(text);
    if (words.isEmpty()) {
      return 0;
    }
    double best = 0;
    double rest = 0;
    for (int i = 0; i < words.size(); i++) {
      double weight = EMPLOYERS.weight(words.get(i));
      double here = weight + (i == words.size() - 1 && weight >= 2 ? 1 : 0);
      if (here > best) {
        rest += best;
        best = here;
      } else {
        rest += weight;
      }
    }
    double length = words.size() > 10 ? (words.size() - 10) * 0.5 : 0;
    double phrase = words.size() > 2 && smallWords(text) * 2 > words.size() - 1 ? 1.5 : 0;
    return best + Math.clamp(rest, -2, 3) * 0.3 - length - small(text) - phrase;
  }

  private static double small(String text) {
    return isSmall(text) ? 1 : 0;
  }

  /** Whether a text begins as no name and no sentence does. */
  static boolean isSmall(String text) {
    return Character.isLowerCase(text.charAt(0)) && !PARTICLE.matcher(text).lookingAt();
  }

  /** Whether a text is running words rather than a name: a sentence, or a piece of one. */
  static boolean isProse(String text) {
    if (text.isEmpty()) {
      return false;
    }
    Matcher remark = REMARK.matcher(text);
    if (remark.matches() && title(remark.group(1)) >= HEAD) {
      // "Nursing Assistant (part-time during my studies)": what is said of a title is no sentence.
      return isProse(remark.group(1));
    }
    if (Character.isIdeographic(text.codePointAt(0))) {
      return text.length() > 24 || text.endsWith("。") || text.endsWith("；") || text.endsWith(";");
    }
    List<String> words = WordTable.wordsOf(text);
    int count = words.size();
    if (count < 4) {
      boolean ends =
          text.endsWith(".") && !endsWithAbbreviation(words.isEmpty() ? "" : words.getLast());
      return ends && count > 1 && smallWords(text) * 2 >= count;
    }
    int functions = 0;
    for (String word : words) {
      functions += FUNCTION_WORDS.contains(word) ? 1 : 0;
    }
    double small = smallWords(text) / (double) count;
    char last = text.charAt(text.length() - 1);
    boolean stop =
        last == '.' && !endsWithAbbreviation(words.getLast()) || last == ';' || last == ':';
    boolean capitals =
        text.charAt(1) == Character.toUpperCase(text.charAt(1))
            && text.equals(text.toUpperCase(Locale.ROOT));
    if (capitals) {
      return count > 12;
    }
    if (stop && last == '.' && isPlaced(text)) {
      return false;
    }
    String first = words.getFirst();
    boolean titled = count <= 10 && !stop && TITLES.weight(first) >= HEAD && text.contains(", ");
    if (titled && !text.endsWith(",")) {
      // "Professeure des écoles, grande section": small words of a title, not of a sentence.
      return false;
    }
    boolean verb =
        VERBS.contains(first) || first.endsWith("ed") || first.endsWith("ing") && count > 5;
    return count > 16
        || stop && small >= 0.3
        || count >= 5 && functions >= 1 && small >= 0.5
        || count >= 9 && small >= 0.5
        || verb && small >= 0.4
        || first.equals("i")
        || first.equals("we")
        || first.equals("my");
  }

  /** Whether small words stand in a name of a place, or of an employer before a place. */
  private static boolean isPlaced(String text) {
    int comma = text.lastIndexOf(", ");
    if (comma <= 0 || text.length() > LONGEST_PLACED) {
      return false;
    }
    String behind = text.substring(comma + 2, text.length() - 1);
    boolean where = PlaceShapes.isCity(behind) || workplace(behind) != Workplace.UNKNOWN;
    return PlaceShapes.isPlace(text) || where && Shapes.weight(EMPLOYERS, text) >= 3;
  }

  private static boolean endsWithAbbreviation(String word) {
    return EMPLOYERS.weight(word) >= 3 || word.length() <= 2;
  }

  private static int smallWords(String text) {
    int count = 0;
    boolean before = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (before && Character.isLowerCase(c)) {
        count++;
      }
      before = Character.isWhitespace(c) || c == '(' || c == '/';
    }
    return count;
  }
}
