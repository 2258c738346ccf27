package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.AmbiguityRule.InText;
import dev.vitae.enricher.skills.Passage.Form;
import dev.vitae.enricher.skills.Passage.Part;
import dev.vitae.enricher.skills.Tokens.Kind;
import dev.vitae.enricher.skills.Tokens.Token;
import dev.vitae.enricher.words.Words;
import java.util.List;
import java.util.Set;

/**
 * What stands around words that may name a skill.
 *
 * @param part the text
 * @param tokens its words and signs
 * @param candidates the names in it, in order
 * @param form how the passage is written
 */
record Surroundings(Part part, List<Token> tokens, List<Candidate> candidates, Form form) {

  /** Words between two members of a row: Python, R and Julia. */
  private static final Set<String> IN_ROWS =
      Set.of(
          "and", "or", "und", "oder", "et", "ou", "y", "e", "o", "plus", "&", "/", ",", ";", "(",
          ")", ":", "•", "|", "·", "+");

  /** What may be tied to a name by a hyphen: Go-based. */
  private static final Set<String> TIED =
      Set.of(
          "based", "driven", "certified", "powered", "native", "speaking", "basierte", "basierten");

  private static final Set<String> ARTICLES = Set.of("the", "all", "our", "der", "die", "la", "le");

  /** A row does not skip more than this. */
  private static final int LONGEST_GAP = 2;

  /** Entries of a list that are looked at on each side. */
  private static final int LIST_REACH = 4;

  private static final String ENDS_OF_SENTENCES = ".!?:;\u2022\u00B7|\n";

  /**
   * Whether a word that means other things too names a skill here.
   *
   * @param all the candidates of the passage
   */
  boolean allow(Candidate candidate, List<Candidate> all) {
    AmbiguityRule rule = candidate.name().rule();
    if (isTied(candidate) || isForbidden(candidate, rule)) {
      return false;
    }
    if (form == Form.LIST && isEntry(candidate)) {
      boolean listed =
          switch (rule.inList()) {
            case YES -> true;
            case KIN -> hasKin(candidate, all, LIST_REACH) || isNear(rule);
            case NO -> false;
          };
      if (listed) {
        return true;
      }
    }
    String written = part.value().getWritten();
    String surface =
        written.substring(
            tokens.get(candidate.from()).start(), tokens.get(candidate.to() - 1).end());
    if (rule.inText() == InText.NO || !rule.isWritten(surface)) {
      return false;
    }
    if (rule.inText() == InText.NAME && isName(surface, candidate, written)) {
      return true;
    }
    return standsBefore(rule.before(), withoutArticle(candidate.from()))
        || standsBehind(rule.after(), candidate.to())
        || isNear(rule)
        || isInRow(candidate)
        || (rule.near().contains(AmbiguityRule.KIN) && hasKin(candidate, candidates, 0));
  }

  /** Capitals say something only where not everything has them. */
  private boolean isName(String surface, Candidate candidate, String written) {
    if (written.chars().noneMatch(Character::isLowerCase)) {
      return false;
    }
    boolean ownCapitals = surface.chars().filter(Character::isUpperCase).count() > 1;
    return ownCapitals || !beginsSentence(candidate);
  }

  private boolean beginsSentence(Candidate candidate) {
    if (candidate.from() == 0) {
      return true;
    }
    Token before = tokens.get(candidate.from() - 1);
    return !before.isWord() && ENDS_OF_SENTENCES.contains(before.text());
  }

  /** A word beside; empty where the text ends or a sign stands between. */
  private String word(int index) {
    if (index < 0 || index >= tokens.size()) {
      return "";
    }
    Token token = tokens.get(index);
    boolean number = token.isWord() && Character.isDigit(token.text().charAt(0));
    return number ? AmbiguityRule.NUMBER : token.text();
  }

  private boolean isForbidden(Candidate candidate, AmbiguityRule rule) {
    return standsBefore(rule.notAfter(), candidate.from())
        || standsBehind(rule.notBefore(), candidate.to())
        || (form == Form.TEXT && tokens.stream().anyMatch(t -> rule.notNear().contains(t.text())));
  }

  /** In the field, in the Python world: what stands before an article counts. */
  private int withoutArticle(int from) {
    return ARTICLES.contains(word(from - 1)) ? from - 1 : from;
  }

  private boolean standsBefore(Set<String> words, int from) {
    return words.contains(word(from - 1)) || words.contains(word(from - 2) + ' ' + word(from - 1));
  }

  private boolean standsBehind(Set<String> words, int to) {
    return words.contains(word(to)) || words.contains(word(to) + ' ' + word(to + 1));
  }

  /** Go-to, spring-loaded, C-level, word.doc: a part of another word. */
  private boolean isTied(Candidate candidate) {
    String written = part.value().getWritten();
    int start = tokens.get(candidate.from()).start();
    int end = tokens.get(candidate.to() - 1).end();
    char before = start == 0 ? ' ' : written.charAt(start - 1);
    char after = end >= written.length() ? ' ' : written.charAt(end);
    char next = end + 1 >= written.length() ? ' ' : written.charAt(end + 1);
    if (before == '-' || before == '\'' || before == '@' || after == '@') {
      return true;
    }
    if (after == '+' || after == '#' || (after == '.' && Character.isLetterOrDigit(next))) {
      return true;
    }
    boolean apostrophe = after == '\'' || after == '\u2019';
    boolean hyphen = after == '-' && Character.isLetterOrDigit(next);
    return apostrophe || (hyphen && !TIED.contains(word(candidate.to())));
  }

  /** Whether the entry is this name and at most something in brackets or behind a colon. */
  private boolean isEntry(Candidate candidate) {
    return (candidate.from() == 0
            || tokens.get(candidate.from() - 1).kind() == Kind.BREAK
            || tokens.get(candidate.from() - 1).text().equals("/"))
        && (candidate.to() == tokens.size()
            || !tokens.get(candidate.to()).isWord()
            || word(candidate.to()).equals(AmbiguityRule.NUMBER));
  }

  private boolean isNear(AmbiguityRule rule) {
    if (rule.near().isEmpty()) {
      return false;
    }
    return tokens.stream().anyMatch(t -> rule.near().contains(t.text()))
        || (part.heading() != null
            && Words.of(part.heading().getWritten()).stream().anyMatch(rule.near()::contains));
  }

  private static boolean hasKin(Candidate candidate, List<Candidate> among, int reach) {
    return among.stream()
        .filter(Candidate::counts)
        .filter(c -> Math.abs(c.part() - candidate.part()) <= reach)
        .anyMatch(candidate::isKin);
  }

  /** In a row with skills of its field: HTML, CSS and React. */
  private boolean isInRow(Candidate candidate) {
    int place = candidates.indexOf(candidate);
    return (place > 0 && isRow(candidates.get(place - 1), candidate, candidate))
        || (place + 1 < candidates.size()
            && isRow(candidate, candidates.get(place + 1), candidate));
  }

  private boolean isRow(Candidate left, Candidate right, Candidate candidate) {
    Candidate other = left == candidate ? right : left;
    int gap = right.from() - left.to();
    return gap > 0
        && gap <= LONGEST_GAP
        && other.counts()
        && candidate.isKin(other)
        && tokens.subList(left.to(), right.from()).stream()
            .allMatch(t -> IN_ROWS.contains(t.text()));
  }
}
