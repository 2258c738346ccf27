package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.NameTrie.Name;
import dev.vitae.enricher.skills.Tokens.Kind;
import dev.vitae.enricher.skills.Tokens.Token;
import dev.vitae.enricher.skills.VerbObjects.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names in one text, read once from left to right: the longest that begins at a word, and
 * behind a verb the objects with which it names a skill, which go on behind "and": drafted and
 * negotiated leases, prepared budgets and monthly forecasts.
 */
final class Clause {

  /** Small words by what they do. */
  enum Small {
    /** The same verb goes on, or another takes the same object. */
    JOINING,
    /** Belongs to the noun behind it. */
    ARTICLE,
    /** Ends the objects of a verb. */
    CLOSING
  }

  /** Words of its own that an object may have before it. */
  private static final int MOST_ADJECTIVES = 2;

  private final NameTrie names;
  private final VerbObjects verbs;
  private final Compounds compounds;
  private final Map<String, Small> small;
  private final int part;
  private final List<Token> tokens;
  private final List<Candidate> found = new ArrayList<>();
  private final Set<String> governing = new LinkedHashSet<>();
  private int verbAt;
  private int skipped;
  private boolean objectSeen;

  private Clause(Catalogue catalogue, int part, List<Token> tokens) {
    names = catalogue.names();
    verbs = catalogue.verbs();
    compounds = catalogue.compounds();
    small = catalogue.small();
    this.part = part;
    this.tokens = tokens;
  }

  /** The table of small words. */
  static Map<String, Small> small() {
    Map<String, Small> small = new HashMap<>();
    for (String[] row : Tables.rows("smallwords.tsv")) {
      Tables.list(row[1]).forEach(word -> small.put(word, Small.valueOf(row[0])));
    }
    return small;
  }

  /**
   * The names in a text.
   *
   * @param part the place of the text in its passage
   */
  static List<Candidate> candidates(Catalogue catalogue, int part, List<Token> tokens) {
    Clause clause = new Clause(catalogue, part, tokens);
    int i = 0;
    while (i < tokens.size()) {
      i += clause.read(i);
    }
    return clause.found;
  }

  /** Reads what stands here; how many words that were. */
  private int read(int at) {
    int name = names.longest(tokens, at);
    int object = object(at, name);
    if (object > 0) {
      return object;
    }
    Verb verb = verbs.verb(tokens, at);
    if (verb.length() > 0) {
      govern(verb, at);
    }
    if (name > 0) {
      found.add(new Candidate(names.at(tokens, at, name), part, at, at + name));
      skipped = 0;
      objectSeen |= verb.length() < name;
      return name;
    }
    Name whole = verb.length() == 0 ? compounds.in(tokens.get(at)) : null;
    if (whole != null) {
      found.add(new Candidate(whole, part, at, at + 1));
      skipped = 0;
    } else if (verb.length() == 0) {
      pass(tokens.get(at));
    }
    return Math.max(1, verb.length());
  }

  /** Verbs in a row have one object; behind an object another verb begins anew. */
  private void govern(Verb verb, int at) {
    if (objectSeen || skipped > 0) {
      governing.clear();
    }
    if (governing.isEmpty()) {
      verbAt = at;
    }
    governing.addAll(verb.nouns());
    objectSeen = false;
    skipped = 0;
  }

  /** The objects that begin here; how many words the longest has, 0 for none. */
  private int object(int at, int name) {
    int longest = 0;
    for (String noun : governing) {
      longest = Math.max(longest, verbs.objects(noun).longest(tokens, at));
    }
    boolean apart = objectSeen || skipped > 0;
    if (longest == 0 || longest < name || (apart && !endsPhrase(at + longest))) {
      return 0;
    }
    int from = apart ? at : verbAt;
    for (String noun : governing) {
      NameTrie objects = verbs.objects(noun);
      if (objects.longest(tokens, at) == longest) {
        found.add(new Candidate(objects.at(tokens, at, longest), part, from, at + longest));
      }
    }
    skipped = 0;
    objectSeen = true;
    return longest;
  }

  /** A noun behind it would be what the verb is about: wrote menus, wrote menu software. */
  private boolean endsPhrase(int at) {
    return at >= tokens.size()
        || !tokens.get(at).isWord()
        || small.containsKey(tokens.get(at).text())
        || Character.isDigit(tokens.get(at).text().charAt(0));
  }

  private void pass(Token token) {
    Small kind = small.get(token.text());
    boolean parts = token.kind() != Kind.WORD && kind == null;
    if (parts || kind == Small.CLOSING || (kind == null && skipped >= MOST_ADJECTIVES)) {
      governing.clear();
      objectSeen = false;
      skipped = 0;
    } else if (kind == null) {
      skipped++;
    } else if (kind == Small.JOINING && !governing.isEmpty()) {
      objectSeen |= skipped > 0;
      skipped = 0;
    }
  }
}
