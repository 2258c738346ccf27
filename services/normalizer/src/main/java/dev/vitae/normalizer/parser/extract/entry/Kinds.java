package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Openings;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PositionKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says from words of which kind a position's work is. */
final class Kinds {
  /**
   * A row of the table.
   *
   * @param words what is looked for in folded text
   * @param openings with what those begin that are not of ideographs
   * @param reason why it says so
   */
  private record Rule(PositionKind kind, Pattern words, Openings openings, String reason) {
    /** Whether a folded text may have one of the words. */
    boolean mayStandIn(String folded) {
      return openings.any(folded, 0, folded.length()) || folded.indexOf(INTERN) >= 0;
    }
  }

  /** The first sign of 'intern' in Chinese, before which anything may stand. */
  private static final char INTERN = '实';

  private static final List<Rule> RULES =
      List.of(
          rule(
              PositionKind.CAREER_BREAK,
              "career break|(parental|maternity|paternity|family|adoption) leave|sabbatical"
                  + "|elternzeit|mutterschutz|erziehungszeit|familienzeit|babypause|family care"
                  + "|sabbatjahr|conge (de )?(parental|maternite|paternite|sabbatique)|gap year"
                  + "|excedencia|baja (por )?(maternidad|maternal)|permiso (de|por) (maternidad"
                  + "|paternidad)|licenca[ -](maternidade|paternidade|parental)|career pause"
                  + "|congedo (di )?(maternita|parentale|paternita)"
                  + "|(zwangerschaps|ouderschaps|bevallings)verlof|urlop (macierzynski"
                  + "|wychowawczy|rodzicielski)|(dogum|ebeveyn) izni|产假|育儿假|育児休業|産休",
              "time away from work, as talent pages list it among positions"),
          rule(
              PositionKind.INTERNSHIP,
              "intern|interns|internship|praktikant|praktikantin|praktikum|pflichtpraktikum"
                  + "|werkstudent|werkstudentin|stagiaire|stage|becario|becaria|practicante|practicas"
                  + "|estagiario|estagiaria|estagio|tirocinante|tirocinio|stagista|stagiair|staz|stazysta|stazystka|praktykant|stajyer|staj|co-op|alternance|summer"
                  + " student|.*实习生?|インターン|working student|trainee",
              "learning at work for a limited time"),
          rule(
              PositionKind.STUDENT_RESEARCH,
              "graduate student.*|(graduate|doctoral|phd|undergraduate|student) (student"
                  + " )?(research(er)?|teaching)( (assistant|fellow))?|doctoral"
                  + " (candidate|student)|phd"
                  + " (student|candidate)|doktorand|doktorandin|studentische"
                  + " hilfskraft|wissenschaftliche"
                  + " hilfskraft|doctorant|doctorante|doctorando|dottorando|promovendus|undergraduate"
                  + " research(er)?",
              "research or teaching as part of one's studies"),
          rule(
              PositionKind.SELF_EMPLOYED,
              "freelance|freelancer|self-employed|self employed|selbststandig|selbstandig"
                  + "|freiberuflich|freiberufler|freiberuflerin|independant|independante|autonomo"
                  + "|autonoma|libero professionista|zzp|zzp'er|sole proprietor|serbest|freelancing"
                  + "|自由职业|フリーランス|self-employment",
              "work for oneself"),
          rule(
              PositionKind.CONTRACT,
              "contract|contractor|fixed-term|temporary|befristet|cdd|interim|zeitarbeit|seasonal",
              "limited by contract"),
          rule(
              PositionKind.VOLUNTEER,
              "volunteer|ehrenamt|ehrenamtlich|benevole|voluntario|voluntaria|volontario|vrijwilliger"
                  + "|wolontariusz|wolontariuszka|gonullu|志愿者|ボランティア",
              "unpaid work"),
          rule(
              PositionKind.MILITARY,
              "army|navy|air force|marine corps|bundeswehr|wehrdienst|grundwehrdienst|sergeant"
                  + "|infantry|military service|servicio militar|service militaire|armee de terre"
                  + "|zivildienst",
              "service in armed forces, or in its place"));

  /** Terms of employment that some put in brackets behind a title, though no part of it. */
  private static final Set<String> TERMS =
      Set.of(
          "cdi",
          "cdd",
          "full-time",
          "full time",
          "part-time",
          "part time",
          "vollzeit",
          "teilzeit",
          "temps plein",
          "temps partiel",
          "jornada completa",
          "media jornada",
          "tempo integral",
          "tempo pieno",
          "voltijd",
          "deeltijd",
          "全职",
          "兼职");

  private Kinds() {}

  private static Rule rule(PositionKind kind, String words, String reason) {
    return new Rule(
        kind,
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])"),
        Openings.of(Pattern.compile(words.replaceAll("\\|[.][*][^|]*", ""))),
        reason);
  }

  /**
   * A kind and what says so.
   *
   * @param evidence null when nothing says so and it is taken to be employment
   */
  record Found(PositionKind kind, Evidence evidence) {}

  /** Whether a text begins with words for time away from work. */
  static boolean isBreak(String text) {
    String folded = Spelling.fold(text);
    Rule rule = RULES.getFirst();
    return rule.mayStandIn(folded) && rule.words().matcher(folded).lookingAt();
  }

  /** Whether a text says on what terms somebody was employed: 'CDI', 'Teilzeit, 30 Std.'. */
  static boolean isTerms(String text) {
    int comma = text.indexOf(',');
    return TERMS.contains(Spelling.fold(comma < 0 ? text : text.substring(0, comma)));
  }

  /** The kind that the first of the quotes with a telling word says. */
  static Found of(List<Quote> quotes, float confidence) {
    for (Rule rule : RULES) {
      for (Quote quote : quotes) {
        for (Quote.Piece piece : quote.pieces()) {
          String written = quote.document().text().substring(piece.start(), piece.end());
          String folded = Spelling.fold(written);
          Matcher matcher = rule.words().matcher(folded);
          if (rule.mayStandIn(folded) && matcher.find()) {
            // Folding keeps the length of Latin text; where it does not, the whole piece says it.
            boolean same = folded.length() == written.length();
            Quote word =
                same
                    ? Quote.of(
                        quote.document(),
                        piece.start() + matcher.start(),
                        piece.start() + matcher.end())
                    : new Quote(quote.document(), List.of(piece));
            return new Found(rule.kind(), word.evidence("position.kind", confidence));
          }
        }
      }
    }
    return new Found(PositionKind.EMPLOYEE, null);
  }
}
