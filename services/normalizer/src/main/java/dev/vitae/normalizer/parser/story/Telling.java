package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.story.Prose.Paragraph;
import dev.vitae.normalizer.parser.story.Prose.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which statements of a text are the author's about themselves, in order. */
final class Telling {

  /** The author speaks. */
  private static final Set<String> AUTHOR =
      WordList.of(
          """
          i i'm i've i'd i'll me my myself mine we ich mich mir mein meine meinem meinen
          meiner meines wir
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
          mutter vater bruder schwester kollege kollegin mann frau eltern tante onkel
          """);

  /** Words that say that it did not happen, or not yet. */
  private static final Set<String> NOT_SO =
      WordList.of(
          """
          want wanted dream dreamed dreamt dreaming hoped hope hoping wish wished
          applied apply applying rejected declined turned-down never not didn't wasn't
          couldn't if imagine imagined almost nearly considered considering instead-of
          rather-than would've wollte träumte nie nicht wenn bewarb fast could've
          initial interviewed interview interviewing visit visited
          """);

  private Telling() {}

  /** What the author tells of themselves. */
  static List<Told> of(Prose prose, Author author) {
    List<Told> all = new ArrayList<>();
    for (Paragraph paragraph : prose.paragraphs()) {
      boolean blurb = author.isBlurb(paragraph);
      boolean self = false;
      for (Sentence sentence : paragraph.sentences()) {
        List<Word> words = Word.of(sentence);
        for (Told told : told(prose, words)) {
          if (isAuthors(words, told.match(), self, blurb) && happened(words, told.match())) {
            all.add(told);
          }
        }
        self = isSelf(words, words.size(), self, blurb);
      }
    }
    return all;
  }

  /**
   * All matches that do not overlap: the earlier first, of those that start together the longer.
   */
  private static List<Told> told(Prose prose, List<Word> words) {
    List<Told> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      find(prose, words, i, Phrases.startingWith(words.get(i)), found);
      find(prose, words, i, Phrases.startingWithAny(), found);
    }
    found.sort(
        Comparator.comparingInt((Told told) -> told.match().start())
            .thenComparing(told -> -told.match().end()));
    List<Told> apart = new ArrayList<>();
    int end = 0;
    for (Told told : found) {
      if (told.match().start() >= end) {
        apart.add(told);
        end = told.match().end();
      }
    }
    return apart;
  }

  private static void find(
      Prose prose, List<Word> words, int at, List<Phrases.Row> rows, List<Told> found) {
    for (Phrases.Row row : rows) {
      Pattern.Match match = row.pattern().at(words, at);
      if (match != null && Schools.allow(row, words, match) && !isTeam(words, match)) {
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

  /** Whether the author is who acts: the last person named before, else the first behind. */
  private static boolean isAuthors(
      List<Word> words, Pattern.Match match, boolean self, boolean blurb) {
    for (int i = match.start(); i < match.end(); i++) {
      if (AUTHOR.contains(words.get(i).lower())) {
        return true;
      }
    }
    for (int i = match.start() - 1; i >= 0; i--) {
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
