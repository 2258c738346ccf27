package dev.vitae.normalizer.parser.canonical;

import dev.vitae.schemas.LanguageLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Natural languages by their names, from the JDK's CLDR data, and levels on the CEFR scale. */
public final class Languages {
  private static final List<String> DISPLAY =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "zh", "zh-Hant", "ja");

  /** Languages without a code of two letters that people name, and CLDR knows. */
  private static final String LONGER =
      "arn ast bho ceb chr csb dsb fil frr fur gsw haw hmn hsb kab kok lkt mai mni mag moh nah nds"
          + " nap pap pcd pdc pms raj rom sat scn sco smn szl tet tpi tzm udm vec wuu zgh grc";

  /** Names that people write and CLDR does not have. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("mandarin", "zh"),
          Map.entry("mandarin chinese", "zh"),
          Map.entry("putonghua", "zh"),
          Map.entry("cantonese", "yue"),
          Map.entry("普通话", "zh"),
          Map.entry("国语", "zh"),
          Map.entry("英语", "en"),
          Map.entry("粤语", "yue"),
          Map.entry("日语", "ja"),
          Map.entry("farsi", "fa"),
          Map.entry("flemish", "nl"),
          Map.entry("castilian", "es"),
          Map.entry("castellano", "es"),
          Map.entry("valencian", "ca"),
          Map.entry("american sign language", "ase"),
          Map.entry("asl", "ase"),
          Map.entry("sign language", "sgn"),
          Map.entry("tagalog", "tl"),
          Map.entry("urdu", "ur"),
          Map.entry("panjabi", "pa"),
          Map.entry("bangla", "bn"),
          Map.entry("bengali", "bn"),
          Map.entry("hindi", "hi"),
          Map.entry("angrezi", "en"),
          Map.entry("brazilian portuguese", "pt"),
          Map.entry("swiss german", "gsw"),
          Map.entry("norwegian", "no"),
          Map.entry("kurdish", "ku"),
          Map.entry("deutsch", "de"),
          Map.entry("francais", "fr"),
          Map.entry("espanol", "es"),
          Map.entry("gaelic", "gd"),
          Map.entry("serbo-croatian", "sh"),
          Map.entry("visayan", "ceb"),
          Map.entry("moldovan", "ro"),
          Map.entry("azeri", "az"),
          Map.entry("dari", "fa"),
          Map.entry("esperanto", "eo"),
          Map.entry("latin", "la"),
          Map.entry("mapudungun", "arn"),
          Map.entry("tsotsil", "tzo"),
          Map.entry("tzotzil", "tzo"),
          Map.entry("tseltal", "tzh"),
          Map.entry("niederdeutsch", "nds"),
          Map.entry("plattdeutsch", "nds"),
          Map.entry("shawnee", "sjw"),
          Map.entry("ancient greek", "grc"),
          Map.entry("gebardensprache", "sgn"),
          Map.entry("deutsche gebardensprache", "gsg"),
          Map.entry("langue des signes", "sgn"),
          Map.entry("lengua de signos", "sgn"),
          Map.entry("lingua dei segni", "sgn"),
          Map.entry("lingua de sinais", "sgn"),
          Map.entry("libras", "bzs"),
          Map.entry("isizulu", "zu"),
          Map.entry("isixhosa", "xh"),
          Map.entry("siswati", "ss"),
          Map.entry("sesotho", "st"),
          Map.entry("setswana", "tn"),
          Map.entry("kiswahili", "sw"),
          Map.entry("bahasa melayu", "ms"),
          Map.entry("bahasa malaysia", "ms"),
          Map.entry("bahasa indonesia", "id"),
          Map.entry("gaeilge", "ga"),
          Map.entry("cymraeg", "cy"),
          Map.entry("euskara", "eu"),
          Map.entry("euskera", "eu"),
          Map.entry("galego", "gl"),
          Map.entry("brezhoneg", "br"),
          Map.entry("turkce", "tr"),
          Map.entry("polski", "pl"),
          Map.entry("svenska", "sv"),
          Map.entry("norsk", "no"),
          Map.entry("dansk", "da"),
          Map.entry("suomi", "fi"),
          Map.entry("us english", "en"),
          Map.entry("british english", "en"));

  /** A level's word and what it is on the scale; the first row that is found decides. */
  private record Level(LanguageLevel level, Pattern words, String reason) {}

  private static final List<Level> LEVELS =
      List.of(
          level(
              LanguageLevel.NATIVE,
              "native|mother ?tongue|mutterspr|materna|maternelle|madre ?lingua|lengua"
                  + " materna|nativ|moedertaal|ojczysty|ana ?dil|母语|母語|ネイティブ|bilingu|bilingü|first"
                  + " language|natif|matri ?bhasha|rodz[il]",
              "the language one grew up with"),
          level(
              LanguageLevel.C2, "\\bc2\\b|proficient|near[- ]native|full professional|精通", "CEFR"),
          level(
              LanguageLevel.C1,
              "\\bc1\\b|fluent|fließend|fliessend|verhandlungssicher|courant|fluido|fluente|fluent"
                  + "|vloeiend|biegl|akıcı|流利|流暢|熟练|ビジネス|advanced|avanc|avanz|fortgeschritten|zaawans|ileri|gevorderd|professional"
                  + " working|excellent|very good|sehr gut|ottim",
              "fluent is C1 by the self-assessment grid"),
          level(
              LanguageLevel.B2,
              "\\bb2\\b|upper[- ]intermediate|professional|good|gut|buono|bueno|bom|dobry|iyi|良好"
                  + "|conversational|konversation|goed",
              "holds a conversation, works in it with effort"),
          level(
              LanguageLevel.B1,
              "\\bb1\\b|intermediate|limited working|intermédiaire|intermedi|mittel|średnio|orta|中级"
                  + "|日常会話|redelijk",
              "the middle of the scale"),
          level(
              LanguageLevel.A2,
              "\\ba2\\b|elementary|grundkenntnisse|basic|basis|básic|base|notions"
                  + "|podstaw|temel|基础|scolaire|school",
              "simple everyday needs"),
          level(
              LanguageLevel.A1,
              "\\ba1\\b|beginner|anfänger|débutant|principiant|początkuj|başlangıç" + "|初级|入門",
              "the lowest of the scale"));

  /** Built when the first language is asked for. */
  private static final class Names {
    private static final Map<String, String> CODES = codes();

    private static final Set<String> LAST_WORDS =
        CODES.keySet().stream().map(Names::lastWord).collect(Collectors.toUnmodifiableSet());

    private static String lastWord(String name) {
      int end = name.length();
      while (end > 0 && !Character.isUnicodeIdentifierPart(name.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isUnicodeIdentifierPart(name.charAt(start - 1))) {
        start--;
      }
      return name.substring(start, end);
    }

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      ALIASES.forEach((name, code) -> codes.put(fold(name), code));
      List<String> all = new ArrayList<>(List.of(Locale.getISOLanguages()));
      all.addAll(List.of(LONGER.split(" ")));
      for (String code : all) {
        Locale language = Locale.of(code);
        for (String display : DISPLAY) {
          String name = fold(language.getDisplayLanguage(Locale.forLanguageTag(display)));
          if (name.length() > 1 && !name.equals(code)) {
            codes.putIfAbsent(name, code);
          }
        }
      }
      return Map.copyOf(codes);
    }
  }

  private Languages() {}

  /** ISO 639-1 code of a language's name, 639-3 where there is none; null when it is none. */
  public static String code(String name) {
    return Names.CODES.get(fold(name));
  }

  /**
   * Whether a word of a stretch of text may end a language's name, which is quicker to see than
   * where names would stand.
   */
  public static boolean mayName(String text, int start, int end) {
    int word = -1;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
        // Invisible, and within words.
        return true;
      }
      if (Character.isUnicodeIdentifierPart(c)) {
        word = word < 0 ? i : word;
      } else if (word >= 0) {
        if (Names.LAST_WORDS.contains(fold(text.substring(word, i)))) {
          return true;
        }
        word = -1;
      }
    }
    return false;
  }

  /** The level that words state; UNKNOWN when they state none. */
  public static LanguageLevel level(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (Level level : LEVELS) {
      if (level.words().matcher(lower).find()) {
        return level.level();
      }
    }
    return LanguageLevel.UNKNOWN;
  }

  private static Level level(LanguageLevel level, String words, String reason) {
    return new Level(level, Pattern.compile(words), reason);
  }

  private static String fold(String name) {
    return Spelling.bare(name.strip()).toLowerCase(Locale.ROOT);
  }
}
