package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people's names look like, what stands before and behind them, and what is none. */
final class NameWords {
  private static final int MOST_LETTERS = 60;

  /** Words so many times as large as those behind them are a name with its degrees. */
  private static final float LARGER = 1.15f;

  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’`-]*(?:,?"
              + " [\\p{L}\\p{M}(\"“][\\p{L}\\p{M}.'’`\")”-]*){0,5},?");
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*[|｜•·–—/]\\s*|,\\s+|\\s+-\\s+|\\t| {3,}|的(?:个人)?简历|(?i:['’]s (?:résumé|resume|cv))");

  /** What people say, or write over the page, before their name. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?iu)(?:(?:hi|hello|hey|hallo|bonjour|hola|ciao|olá)\\s?[,!.]?\\s+(?:there[,!.]?\\s+)?)?(?:i['’]m|i"
              + " am|my name is|this is|ich bin|je suis|je m['’]appelle|soy|me llamo|sono|mi"
              + " chiamo|eu sou|ik ben)\\s+|(?:résumé|resume|cv|curriculum"
              + " vitae|lebenslauf)\\s?(?:of|von|de|di|van|for)\\s+|(?:résumé|resume|cv|curriculum"
              + " vitae|lebenslauf|个人简历|简历|履歴書|職務経歴書)\\s?[:：|–—-]\\s*");

  /** What forms write before the name. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:(?:full"
              + " name|nombre\\(s\\)\\s?/\\s?apellido\\(s\\)|apellido\\(s\\)\\s?/\\s?nombre\\(s\\)|first"
              + " name\\(s\\)\\s?/?\\s?surname\\(s\\)|surname\\(s\\)\\s?/\\s?first"
              + " name\\(s\\)|nom\\(s\\)\\s?/\\s?prénom\\(s\\)|nachname\\(n\\)\\s?/\\s?vorname\\(n\\)|cognome(?:\\(i\\))?\\s?/\\s?nome(?:\\(i\\))?|nome(?:\\(i\\))?\\s?/\\s?cognome(?:\\(i\\))?|name|vor-"
              + " und (?:nach|zu)name|vorname, nachname|nom(?: et prénom| complet)?|nombre(?: y"
              + " apellidos| completo)?|nome(?: e cognome| completo)?|naam|imię i nazwisko|ad"
              + " soyad|adı soyadı)\\s*[:：]+\\s*|(?:姓\\s*名|氏\\s*名)(?:\\s*[:：]+\\s*|\\s+(?=\\S)))");

  /** What labels and introductions in letters of ASCII begin with. */
  private static final Set<String> OPENINGS =
      Set.of(
          "fu", "na", "vo", "no", "im", "ad", "hi", "he", "ha", "bo", "ho", "ci", "ol", "i'", "i ",
          "my", "th", "ic", "je", "so", "me", "mi", "eu", "ik", "re", "cv", "cu", "le");

  /** A Chinese or Japanese name, with or without spaces; one sign alone is an ornament. */
  private static final Pattern IDEOGRAPHS =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,3}(?:[ \\u3000]{1,3}\\p{IsHan}{1,3}){1,2}");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

  /** Words before or behind names that are no part of other phrases. */
  private static final Set<String> TITLES =
      Set.of(
          "dr", "prof", "mr", "mrs", "ms", "ing", "phd", "md", "mba", "jr", "sr", "msc", "bsc",
          "cpa", "dipl", "rn", "ii", "iii", "esq", "pmp", "herr", "frau", "sri", "shri", "smt");

  /** Civilities, and degrees with their faculty: they stand before a name and are no part of it. */
  private static final Pattern STYLED =
      Pattern.compile(
          "(?iu)(?:(?:mr|mrs|ms|mx|mme|mlle|herr|frau|maître|me|shri|smt|sri|señor|señora|d[oñ]ña|don)\\.?|(?:dipl|mag|bacc?)\\.(?:-\\p{L}+\\.?)*(?:"
              + " \\(fh\\))?|(?:prof\\. )?(?:dr|ddr)\\.(?:-ing\\.|(?:"
              + " ?(?:rer|nat|phil|med|jur|iur|pol|oec|publ|techn|agr|vet|dent|sc|theol|h|c|habil|hum|biol|ing)\\.)+))"
              + "\\s+(?=\\p{Lu})");

  /** Particles that are written small inside names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "ter",
          "la", "le", "el", "al", "bin", "ibn", "ben", "zu", "af", "av", "y", "e", "du", "of");

  /** Words that people's names do not have: what they are, where they work, what a paper is. */
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          List.of(
              ("engineer developer manager designer analyst consultant director architect scientist"
                      + " student researcher teacher nurse assistant officer president founder lead"
                      + " senior junior software data web full stack frontend backend product project"
                      + " marketing sales specialist coordinator administrator professional graduate"
                      + " intern curriculum vitae resume cv lebenslauf zyciorys życiorys ozgecmis"
                      + " özgeçmiş bewerbung portfolio profile page university college school"
                      + " institute inc llc ltd gmbh company corp group street avenue road city state"
                      + " united states professor lecturer accountant ingenieur entwickler ingeniero"
                      + " desarrollador developpeur ingenieure chef lawyer attorney writer editor"
                      + " programmer technician executive supervisor representative associate head"
                      + " chief expert leader owner machine learning computer science business"
                      + " development engineering management technology and the for with my about"
                      + " hello hi welcome confidential phone email currículo currículum europass hoja"
                      + " vida cover letter references available name nombre nom nome naam imie"
                      + " vorname nachname apellidos prenom soyadi 个人简历 简历 性别 民族 籍贯 学历 年龄 出生年月 政治面貌"
                      + " 婚姻状况 专业 手机 邮箱 地址 住所 現住所 生年月日 写真 姓名 履历 求职简历 基本信息 个人信息 联系电话 联系方式 电子邮箱 现居地 履歴書"
                      + " 職務経歴書 氏名 experience education skills summary contact work projects"
                      + " publications")
                  .split(" ")));

  /** The ends of what companies, schools and offices are called in Chinese and Japanese. */
  private static final Pattern ORGANISATION =
      Pattern.compile("会社|公司|集团|集團|大学|大學|学院|学校|病院|医院|銀行|银行|事務所|研究所|\\p{IsHan}部(?:\\s|$)");

  private NameWords() {}

  /** Whether a text can be a name by its letters and words. */
  static boolean isName(String written) {
    boolean words =
        written.length() <= MOST_LETTERS && mayBeName(written) && WORDS.matcher(written).matches();
    return (words || isIdeographic(written))
        && !NO_NAMES.contains(fold(written))
        && !(hasIdeograph(written) && ORGANISATION.matcher(written).find());
  }

  /** Whether all signs of ASCII are those of names; the others are looked at one by one. */
  private static boolean mayBeName(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < 0x80 && !Character.isLetter(c) && " .'`-,()\"".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasIdeograph(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) >= 0x2E80) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a Chinese or Japanese name in its own signs. */
  static boolean isIdeographic(String written) {
    return !written.isEmpty()
        && written.charAt(0) >= 0x2E80
        && IDEOGRAPHS.matcher(written).matches();
  }

  /** Whether a word is a title before or behind names. */
  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  /** Whether people's names do not have that word. */
  static boolean isOther(String word) {
    return NO_NAMES.contains(fold(word));
  }

  /** Whether a text is nothing but what forms, greetings and headings write before a name. */
  static boolean isLabel(String before) {
    return mayOpen(before, 0, before.length())
        && (LABEL.matcher(before).matches() || INTRODUCTION.matcher(before).matches());
  }

  /** Whether a line begins with what forms, greetings and headings write before a name. */
  static boolean isOpened(Document document, Line line) {
    String text = document.text();
    return mayOpen(text, line.start(), line.end())
        && (LABEL.matcher(text).region(line.start(), line.end()).lookingAt()
            || INTRODUCTION.matcher(text).region(line.start(), line.end()).lookingAt());
  }

  /** Most lines do not begin with the first two letters of a label or of an introduction. */
  static boolean mayOpen(String text, int start, int end) {
    if (end - start < 2 || start + 1 >= text.length()) {
      return false;
    }
    boolean ascii = text.charAt(start) < 0x80 && text.charAt(start + 1) < 0x80;
    return !ascii || OPENINGS.contains(text.substring(start, start + 2).toLowerCase(Locale.ROOT));
  }

  /**
   * The line as a whole, what stands behind a civility, what is larger than the rest of it, and
   * what stands before its first bar, dash or comma.
   */
  static List<Quote> pieces(Document document, Line line) {
    List<Quote> pieces = new ArrayList<>();
    String text = document.text();
    Matcher styled = STYLED.matcher(text).region(line.start(), line.end());
    if (styled.lookingAt()) {
      pieces.add(Quote.of(document, styled.end(), line.end()));
      return pieces;
    }
    int large = large(document, line);
    if (large > line.start()) {
      pieces.add(Quote.of(document, line.start(), large));
      return pieces;
    }
    pieces.add(Quote.of(document, line));
    int from = line.start();
    if (mayOpen(text, line.start(), line.end())) {
      Matcher label = LABEL.matcher(text).region(line.start(), line.end());
      if (label.lookingAt()) {
        pieces.add(Quote.of(document, label.end(), line.end()));
      }
      Matcher said = INTRODUCTION.matcher(text).region(line.start(), line.end());
      from = said.lookingAt() ? said.end() : from;
    }
    Matcher cut = mayCut(text, from, line.end()) ? CUT.matcher(text) : null;
    if (cut != null && cut.region(from, line.end()).find() && cut.start() > from) {
      pieces.add(Quote.of(document, from, cut.start()));
    } else if (from > line.start()) {
      pieces.add(Quote.of(document, from, line.end()));
    }
    return pieces;
  }

  /** End of the words that a line begins with and that are larger than all behind them; or 0. */
  private static int large(Document document, Line line) {
    List<Line.Run> runs = line.style();
    if (runs.size() < 2 || runs.getFirst().size() <= 0) {
      return 0;
    }
    float limit = LARGER * runs.get(1).size();
    for (Line.Run run : runs.subList(1, runs.size())) {
      limit = Math.max(limit, LARGER * run.size());
    }
    int start = runs.get(1).start();
    String first = document.text().substring(line.start(), start);
    boolean words = first.strip().indexOf(' ') > 0 && document.text().charAt(start - 1) == ' ';
    return words && runs.getFirst().size() > limit
        ? line.start() + first.stripTrailing().length()
        : 0;
  }

  /** Whether a sign stands there that a name is cut at. */
  private static boolean mayCut(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean sign =
          switch (c) {
            case '|', '/', ',', '\t', '\'' -> true;
            case '-' -> i > start && text.charAt(i - 1) == ' ';
            case ' ' -> text.startsWith("   ", i);
            default -> c >= 0x80;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return !Character.isLowerCase(first)
        || PARTICLES.contains(word)
        || INITIAL.matcher(word).matches();
  }

  static String fold(String text) {
    String small = Spelling.bare(text).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); ) {
      int c = small.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }
}
