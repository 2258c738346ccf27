package dev.vitae.normalizer.parser.canonical;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates. Months come from the JDK's CLDR data; the tables hold what people write
 * beside it. All are folded as {@link DateTokens#word} folds them.
 */
final class DateWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "sv", "da", "nb", "fi", "cs", "sk",
          "ro", "hu", "hr", "ca", "id", "ru", "uk");

  /** January to December: abbreviations and spellings that CLDR does not have. */
  private static final List<String> MORE_MONTHS =
      List.of(
          "jan janv ene gen sty oca jaen janner janvari",
          "feb febr fev fevr lut sub farvari febuary",
          "mar mrz maer mrt mars marz march marec",
          "apr avr abr kwi nis april aprel",
          "may mai mei maj mag maggio mayo",
          "jun juin giu cze haz june",
          "jul juil lug lip tem julai july jly",
          "aug ago aout sie agu agast agasta agost",
          "sep sept set wrz eyl sitambar sitamber septemeber",
          "oct okt out ott paz eki aktubar aktoobar",
          "nov lis kas navambar navamber",
          "dec dez dic gru ara des disambar disamber");

  /** Words that say it goes on, by language. */
  private static final List<String> PRESENT =
      List.of(
          "present|the present|current|currently|now|today|ongoing|on going|to date|till date",
          "till now|until now|till present|date|to present|in progress|present day|this day",
          "heute|aktuell|jetzt|laufend|gegenwärtig|dato|andauernd|fortlaufend|heutigen tag",
          "aujourd'hui|à ce jour|ce jour|présent|actuel|actuelle|actuellement|en cours|maintenant",
          "presente|el presente|la actualidad|actualidad|actual|actualmente|hoy|la fecha|en curso",
          "à data|a data|data atual|ao presente|ao momento|à presente data|à data de hoje",
          "la date|à présent|ce moment|the date|the present day|the moment|present time|jetzigen"
              + " zeitpunkt",
          "atual|atualmente|o momento atual|o momento|o presente|hoje|em andamento|momento",
          "attuale|attualmente|oggi|in corso|ad oggi|al presente|tuttora|momento attuale",
          "heden|nu|huidig|vandaag|lopend|op dit moment|momenteel",
          "obecnie|teraz|nadal|w trakcie|dzisiaj|dziś|chwili obecnej|dnia dzisiejszego",
          "halen|hâlen|günümüz|devam etmekte|bugün|devam ediyor|devam|şu an|şimdi|hala",
          "至今|现在|今|目前|迄今|現在|至現在|今日|在职|在任|现任|在職中|在職|在籍中|在籍|勤務中|就業中|現職|現在に至る|現在まで|継続中|进行中|在读",
          "ab tak|abhi|vartaman|vartaman tak|abhi tak|aaj tak|aaj|jaari|karyarat",
          "nåværende|nuvarande|pågående|nykyinen|dosud|současnost|jelenleg|prezent|danas",
          "настоящее время|наст время|сейчас|по настоящее время");

  /** Words between the two ends of a range. */
  static final Set<String> TO =
      set(
          "to|until|till|til|through|thru|up|bis|zum|a|à|au|aux|jusqu|al|hasta|até|ao|fino|ad|tot"
              + "|t|do|po|ila|ile|至|到|から|まで|～|se|tak|и|по|do|upto|jusque|en|et|la|el|the|bis|zur");

  /** Words before a range that belong to it. */
  static final Set<String> FROM =
      set(
          "from|von|vom|de|du|dès|desde|da|dal|dalla|od|van|z|ab|between|w|从|自|a partir"
              + " de|in|since");

  /** Words that make a date the first of an open range. */
  static final Set<String> SINCE =
      set("since|seit|depuis|desde|da|dal|dalla|od|sinds|vanaf|ab|sedan|siden|beri|以来|dès");

  /** Words that make a date the last of a range. */
  static final Set<String> UNTIL = set("until|till|bis|hasta|jusqu|até|fino|tot|to|through");

  /** Words that may stand between a day, a month and a year. */
  static final Set<String> OF = set("of|de|del|do|di|van|r|roku|yil|yili|the|月|年");

  static final Set<String> ORDINALS = set("st|nd|rd|th|er|e|o|º|ª|ro|do|ten|de");

  static final Set<String> SEASONS =
      set(
          "spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne"
              + "|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|lente"
              + "|zomer|herfst|wiosna|lato|jesień|zima|ilkbahar|yaz|sonbahar|kış|ws|ss|wise|sose"
              + "|wintersemester|sommersemester|semester|春|夏|秋|冬|early|mid|late|anfang|mitte"
              + "|ende|début|fin|mi|michaelmas|hilary|trinity|easter|ca|circa|approx|about");

  static final Set<String> QUARTERS = set("q|quarter|quartal|trimestre|kwartal|kwartaal|qtr");

  /** Words of time that carry years, by how many months one is. */
  private static final Map<String, Integer> UNITS = units();

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, List<List<String>>> PHRASES = phrases();

  private DateWords() {}

  /** 1 to 12, or 0 if the word is no month. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** Months in a unit of time; 0 if the word is none, -1 for weeks and days. */
  static int unit(String word) {
    return UNITS.getOrDefault(word, 0);
  }

  /** The token behind the longest words for 'present' that begin at a token; the token if none. */
  static int presentAt(DateTokens tokens, int token) {
    int end = token;
    for (List<String> phrase : PHRASES.getOrDefault(tokens.word(token), List.of())) {
      int k = 0;
      while (k < phrase.size() && phrase.get(k).equals(tokens.word(token + k))) {
        k++;
      }
      if (k == phrase.size() && token + k > end) {
        end = token + k;
      }
    }
    return end;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String word = Spelling.fold(month.getDisplayName(style, locale)).replace(".", "");
          if (word.length() > 2 && word.codePoints().allMatch(Character::isLetter)) {
            months.putIfAbsent(word, month.getValue());
          }
        }
      }
    }
    for (int i = 0; i < MORE_MONTHS.size(); i++) {
      for (String word : MORE_MONTHS.get(i).split(" ")) {
        months.putIfAbsent(word, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Map<String, List<List<String>>> phrases() {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String row : PRESENT) {
      for (String phrase : row.split("\\|")) {
        DateTokens tokens = new DateTokens(phrase, 0, phrase.length());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
          words.add(tokens.word(i));
        }
        phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
      }
    }
    return phrases;
  }

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    put(
        units,
        12,
        "y yr yrs year years jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren"
            + " lata lat rok roku yil 年 saal ar vuotta let god goda let");
    put(
        units,
        1,
        "m mo mos month months mon monat monate monaten mois mes meses mesi mese maand maanden"
            + " miesiac miesiace miesiecy ay 个月 個月 ヶ月 か月 月 mahine maanad manader kuukautta");
    put(units, -1, "week weeks wk wks woche wochen day days tage semaine semaines jours semana");
    return Map.copyOf(units);
  }

  private static void put(Map<String, Integer> units, int months, String words) {
    for (String word : words.split(" ")) {
      units.put(word, months);
    }
  }

  private static Set<String> set(String words) {
    List<String> folded = new ArrayList<>();
    for (String word : words.split("\\|")) {
      folded.add(Spelling.fold(word));
    }
    return Set.copyOf(new java.util.HashSet<>(folded));
  }
}
