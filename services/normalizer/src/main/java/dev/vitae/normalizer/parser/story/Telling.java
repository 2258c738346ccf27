package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.PlaceNames;
import dev.vitae.normalizer.parser.story.Prose.Paragraph;
import dev.vitae.normalizer.parser.story.Prose.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Which statements of a text are the author's about themselves, in order. */
final class Telling {

  /** The author speaks. */
  private static final Set<String> AUTHOR =
      WordList.of(
          """
          i i'm i've i'd i'll me my myself mine we ich mich mir mein meine meinem meinen
          meiner meines wir je j' moi m' nous suis yo nosotros trabajé entré ingresé empecé
          comencé estudié dejé soy llevo fui incorporé uní pasé gradué licencié fundé creé
          trabajo hice
          """);

  /** Somebody else is spoken of. */
  private static final Set<String> OTHERS =
      WordList.of(
          """
          he she they his her him them their he's she's they're you your you're person
          someone somebody anyone everyone people friend friends mother father mom dad
          brother sister wife husband partner grandmother grandfather uncle aunt cousin
          parents roommate neighbor neighbour boss mentor candidate candidates
          colleagues colleague students er sie ihm ihr ihre seine jemand freund freundin
          who whose qui quien il elle ils elles mari frère sœur père mère ami amie él ella
          ellos hermano hermana padre madre marido mutter vater bruder schwester kollege kollegin mann frau eltern tante onkel
          """);

  /** Words that say that it did not happen, or not yet. */
  private static final Set<String> NOT_SO =
      WordList.of(
          """
          want wanted dream dreamed dreamt dreaming hoped hope hoping wish wished
          applied apply applying rejected declined turned-down never not didn't wasn't
          couldn't if imagine imagined almost nearly considered considering instead-of
          rather-than would've wollte träumte nie nicht wenn bewarb fast could've
          should would jamais rêvais voulais postulé nunca quería soñaba solicité initial
          interviewed interview interviewing visit visited
          """);

  /** Whose it is that acts, where such a word stands before who acts. */
  private static final Set<String> POSSESSIVE =
      WordList.of("my mein meine meinem meinen meiner meines mon ma mes mi mis");

  /** Where a clause ends, so that its subject is another one. */
  private static final Set<String> CLAUSE =
      WordList.of("and but to before after when while where then und et y que at in as");

  /** What is the author's own: 'my first job at'. */
  private static final Set<String> OWN =
      WordList.of(
          """
          abschluss studies training ausbildung graduation studium diplôme formation
          job role position post work internship apprenticeship residency placement offer
          career as degree employer company stop stelle
          """);

  /** Behind these words a town's name is a town. */
  private static final Set<String> WHITHER = WordList.of("in to im nach an à au en a over");

  private static final Set<String> AFTER_LEAVING =
      WordList.of("because when after in and for to with without as that there again");

  private static final Set<String> AND = Set.of("and", "und", "et", "y");

  /** Longest line of links. */
  private static final int MENU = 200;

  private static final java.util.regex.Pattern LINKS =
      java.util.regex.Pattern.compile(
          "^(?:Related|Read also|Read next|See also|More from|Share this|Lesen Sie)\\b");

  private Telling() {}

  /** What the author tells of themselves. */
  static List<Told> of(Prose prose, Author author) {
    List<Told> all = new ArrayList<>();
    for (Paragraph paragraph : prose.paragraphs()) {
      boolean blurb = author.isBlurb(paragraph);
      boolean self = false;
      if (isMenu(prose, paragraph)) {
        continue;
      }
      for (Sentence sentence : paragraph.sentences()) {
        List<Word> words = Word.of(sentence);
        for (Told told : told(prose, words)) {
          boolean place = told.row().happening() == Happening.PLACE;
          if ((place || isAuthors(words, told.match(), self, blurb))
              && happened(words, told.match())) {
            all.add(told);
          }
        }
        self = isSelf(words, words.size(), self, blurb);
      }
    }
    return all;
  }

  /** Whether a paragraph is a site's links, which may name other people's stories. */
  private static boolean isMenu(Prose prose, Paragraph paragraph) {
    String text = prose.document().text().substring(paragraph.start(), paragraph.end());
    return text.contains(" · ")
        || text.contains(" | ")
        || text.chars().anyMatch(c -> "›←→»".indexOf(c) >= 0 && text.length() < MENU)
        || LINKS.matcher(text).find();
  }

  /**
   * All matches that do not overlap: those that name a place first, of them the earlier, of those
   * that start together the longer.
   */
  private static List<Told> told(Prose prose, List<Word> words) {
    List<Told> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      find(prose, words, i, Phrases.startingWith(words.get(i)), found);
      find(prose, words, i, Phrases.startingWithAny(), found);
    }
    found.sort(
        Comparator.comparingInt(Telling::worth)
            .thenComparing(told -> told.match().start())
            .thenComparing(told -> -told.match().end())
            .thenComparing(told -> -told.match().slots().size()));
    List<Told> apart = new ArrayList<>();
    for (Told told : found) {
      boolean free =
          apart.stream()
              .allMatch(
                  other ->
                      told.match().start() >= other.match().end()
                          || told.match().end() <= other.match().start());
      if (free) {
        apart.add(told);
      }
    }
    apart.sort(Comparator.comparingInt(told -> told.match().start()));
    return apart;
  }

  private static int worth(Told told) {
    boolean place =
        told.match().slots().containsKey(Slot.EMPLOYER)
            || told.match().slots().containsKey(Slot.SCHOOL);
    return !place ? 2 : told.row().happening() == Happening.PLACE ? 1 : 0;
  }

  private static void find(
      Prose prose, List<Word> words, int at, List<Phrases.Row> rows, List<Told> found) {
    for (Phrases.Row row : rows) {
      Pattern.Match match = row.pattern().at(words, at);
      if (match != null
          && Schools.allow(row, words, match)
          && !isTeam(words, match)
          && !isTown(row, words, match)
          && mayLeave(row, words, match)) {
        found.add(new Told(prose, row, words, match));
      }
    }
  }

  /** Whether what was taken for an employer is a team of one. */
  private static boolean isTeam(List<Word> words, Pattern.Match match) {
    int[] employer = match.slots().get(Slot.EMPLOYER);
    return employer != null
        && employer[1] < words.size()
        && words.get(employer[1]).lower().equals("team");
  }

  /** Whether who left without a name left work: 'I left in 2014', not 'I left home'. */
  private static boolean mayLeave(Phrases.Row row, List<Word> words, Pattern.Match match) {
    int next = match.end();
    if (!row.rule().equals("story.left-then") || next >= words.size()) {
      return true;
    }
    Word word = words.get(next);
    boolean whose = word.lower().equals("the") || POSSESSIVE.contains(word.lower());
    return word.isMark()
        || AFTER_LEAVING.contains(word.lower())
        || whose
            && next + 1 < words.size()
            && (OWN.contains(words.get(next + 1).lower()) || Slot.isWorkplace(words.get(next + 1)));
  }

  /** Whether what was taken for an employer is a town, or a school one went to. */
  private static boolean isTown(Phrases.Row row, List<Word> words, Pattern.Match match) {
    int[] employer = match.slots().get(Slot.EMPLOYER);
    if (employer == null) {
      return false;
    }
    boolean named = match.slots().containsKey(Slot.TITLE);
    boolean went = row.rule().equals("story.moved-to-as") && !named;
    for (int i = employer[0]; i < employer[1] && went; i++) {
      if (Schools.isSchool(words.get(i))) {
        return true;
      }
    }
    if (row.happening() == Happening.PLACE && !words.get(employer[0]).isCapital()) {
      return true;
    }
    StringJoiner name = new StringJoiner(" ");
    words.subList(employer[0], employer[1]).forEach(word -> name.add(word.text()));
    boolean town =
        PlaceNames.countryOfCity(name.toString()) != null
            || PlaceNames.countryOfRegion(name.toString()) != null;
    int before = employer[0] - 1;
    return town && (before < match.start() || WHITHER.contains(words.get(before).lower()));
  }

  /** Whether the author is who acts: the last person named before, else the first behind. */
  private static boolean isAuthors(
      List<Word> words, Pattern.Match match, boolean self, boolean blurb) {
    for (int i = match.start(); i < match.end(); i++) {
      if (AUTHOR.contains(words.get(i).lower())) {
        return true;
      }
    }
    if (isSecondVerb(words, match)) {
      for (int i = 0; i < match.start(); i++) {
        int who = who(words, i, blurb);
        if (who != 0 && !POSSESSIVE.contains(words.get(i).lower())) {
          return who > 0;
        }
      }
    }
    boolean clause = true;
    for (int i = match.start() - 1; i >= 0; i--) {
      Word word = words.get(i);
      clause &= !word.isMark() && !CLAUSE.contains(word.lower());
      if (POSSESSIVE.contains(word.lower())) {
        boolean own = OWN.contains(words.get(match.start()).lower());
        if (clause && (own || isSlot(words, match)) && match.start() - i <= 3) {
          return true;
        } else if (clause) {
          return false;
        }
        continue;
      }
      int who = who(words, i, blurb);
      if (who != 0) {
        return who > 0;
      }
    }
    for (int i = match.end(); i < words.size(); i++) {
      int who = who(words, i, blurb);
      if (who != 0) {
        return who > 0;
      }
    }
    return self;
  }

  /** ', and became': who acts is who acted first. */
  private static boolean isSecondVerb(List<Word> words, Pattern.Match match) {
    int at = match.start();
    return at > 2
        && words.get(at - 2).text().equals(",")
        && AND.contains(words.get(at - 1).lower());
  }

  /** Whether a match starts with what is named, not with what is done. */
  private static boolean isSlot(List<Word> words, Pattern.Match match) {
    return match.slots().values().stream().anyMatch(slot -> slot[0] == match.start())
        || Degrees.isDegree(words.get(match.start()).lower());
  }

  private static boolean isSelf(List<Word> words, int end, boolean self, boolean blurb) {
    for (int i = end - 1; i >= 0; i--) {
      int who = who(words, i, blurb);
      if (who != 0) {
        return who > 0;
      }
    }
    return self;
  }

  /** 1 for the author, -1 for somebody else, 0 for no person. */
  private static int who(List<Word> words, int i, boolean blurb) {
    String word = words.get(i).lower();
    if (AUTHOR.contains(word)) {
      // 'my mother' is not the author.
      return 1;
    }
    if (OTHERS.contains(word)) {
      return blurb
              && (word.equals("he")
                  || word.equals("she")
                  || word.equals("they")
                  || word.equals("sie")
                  || word.equals("er"))
          ? 1
          : -1;
    }
    return 0;
  }

  /** Whether nothing in the same clause before the match says that it did not come true. */
  private static boolean happened(List<Word> words, Pattern.Match match) {
    for (int i = match.start() - 1; i >= 0 && i >= match.start() - 8; i--) {
      Word word = words.get(i);
      if (word.isMark() || word.lower().equals("and") || word.lower().equals("but")) {
        return true;
      }
      if (NOT_SO.contains(word.lower())) {
        return false;
      }
    }
    return true;
  }
}
