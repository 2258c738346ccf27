package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.Clause.Small;
import dev.vitae.enricher.skills.NameTrie.Name;
import dev.vitae.enricher.skills.Tokens.Token;
import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.enricher.taxonomy.Taxonomy;
import dev.vitae.schemas.SkillKind;
import dev.vitae.schemas.TaxonomyCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All skills that are known, by id and by the words that name them. Immutable. */
final class Catalogue {
  private static final List<String> FILES =
      List.of(
          "technology.tsv",
          "engineering.tsv",
          "science.tsv",
          "business.tsv",
          "health.tsv",
          "trades.tsv",
          "education.tsv",
          "law.tsv",
          "crafts.tsv",
          "languages.tsv",
          "methods.tsv");

  /** Up to this length an abbreviation could be an everyday word in another case. */
  private static final int LONGEST_ABBREVIATION = 4;

  private record Worded(Name name, List<Token> words) {}

  private final Map<String, CatalogueSkill> byId = new LinkedHashMap<>();
  private final NameTrie trie = new NameTrie();
  private final Map<String, Small> small = Clause.small();
  private final Compounds compounds = new Compounds();
  private final VerbObjects verbs = new VerbObjects(articles(small));
  private final Map<String, AmbiguityRule> ruleByWord = new HashMap<>();
  private final Map<String, AmbiguityRule> ruleForAllNames = new HashMap<>();

  /** Our own tables, with the operator's beside them or instead. */
  Catalogue(OperatorTaxonomy operator) {
    for (AmbiguityRule rule : rules()) {
      if (rule.isForAllNames()) {
        ruleForAllNames.put(rule.name(), rule);
      } else {
        rule.words().forEach(word -> ruleByWord.put(word.toLowerCase(Locale.ROOT), rule));
      }
    }
    Taxonomy theirs = operator.taxonomy();
    boolean instead = operator.mode() == OperatorTaxonomy.Mode.INSTEAD;
    Set<String> joined = new HashSet<>();
    List<Worded> plain = new ArrayList<>();
    if (!instead) {
      for (CatalogueSkill skill : own()) {
        Optional<Taxonomy.Entry> same = operator.isNone() ? Optional.empty() : same(skill, theirs);
        same.ifPresent(entry -> joined.add(entry.code()));
        add(same.map(entry -> skill.with(code(entry, theirs))).orElse(skill), plain);
      }
    }
    for (Taxonomy.Entry entry : theirs.skills()) {
      if (!joined.contains(entry.code())) {
        add(skill(entry, theirs), plain);
      }
    }
    // Behind all names, so that a form of one does not take what another skill is called.
    plain.forEach(this::addForms);
  }

  /** The rows of our tables. */
  static List<CatalogueSkill> own() {
    List<CatalogueSkill> skills = new ArrayList<>();
    for (String file : FILES) {
      for (String[] row : Tables.rows(file)) {
        skills.add(
            new CatalogueSkill(
                row[0],
                row[1],
                SkillKind.valueOf(row[2]),
                Tables.list(row[3]),
                Tables.list(row[4]),
                row[5],
                Tables.list(row[6]),
                List.of()));
      }
    }
    return skills;
  }

  /** The rows of the table of ambiguous words. */
  static List<AmbiguityRule> rules() {
    Map<String, Set<String>> groups = new HashMap<>();
    Tables.rows("contexts.tsv").forEach(row -> groups.put(row[0], Set.copyOf(Tables.list(row[1]))));
    return Tables.rows("ambiguity.tsv").stream().map(r -> AmbiguityRule.of(r, groups)).toList();
  }

  Collection<CatalogueSkill> skills() {
    return byId.values();
  }

  CatalogueSkill skill(String id) {
    return byId.get(id);
  }

  NameTrie names() {
    return trie;
  }

  /** What words that are made of several name. */
  Compounds compounds() {
    return compounds;
  }

  /** What verbs and their objects name. */
  VerbObjects verbs() {
    return verbs;
  }

  /** Small words by what they do. */
  Map<String, Small> small() {
    return small;
  }

  private static Set<String> articles(Map<String, Small> small) {
    return small.keySet().stream()
        .filter(word -> small.get(word) == Small.ARTICLE)
        .collect(Collectors.toSet());
  }

  /** The skill that this text is the name of, whatever stands around it. */
  Optional<CatalogueSkill> named(String text) {
    List<Token> tokens = Tokens.of(text);
    return Optional.ofNullable(trie.at(tokens, 0, tokens.size()))
        .filter(name -> !tokens.isEmpty())
        .map(Name::skill);
  }

  private static CatalogueSkill skill(Taxonomy.Entry entry, Taxonomy taxonomy) {
    return new CatalogueSkill(
        entry.code(),
        entry.label(),
        SkillKind.UNKNOWN,
        entry.others(),
        entry.broader(),
        "",
        List.of(),
        List.of(code(entry, taxonomy)));
  }

  private static TaxonomyCode code(Taxonomy.Entry entry, Taxonomy taxonomy) {
    return new TaxonomyCode(taxonomy.name(), taxonomy.version(), entry.code(), entry.label());
  }

  /** By name first, so that an alias does not take what another skill is called. */
  private static Optional<Taxonomy.Entry> same(CatalogueSkill skill, Taxonomy taxonomy) {
    Optional<Taxonomy.Entry> same = taxonomy.skill(skill.name());
    for (String alias : skill.aliases()) {
      same = same.isPresent() ? same : taxonomy.skill(alias);
    }
    return same;
  }

  private void add(CatalogueSkill skill, List<Worded> plain) {
    byId.putIfAbsent(skill.id(), skill);
    add(skill, skill.name(), plain);
    skill.aliases().forEach(alias -> add(skill, alias, plain));
  }

  private void add(CatalogueSkill skill, String written, List<Worded> plain) {
    List<Token> words = Tokens.of(written);
    AmbiguityRule rule = ruleByWord.get(written.toLowerCase(Locale.ROOT));
    if (rule == null && ruleForAllNames.containsKey(skill.rule())) {
      rule = ruleForAllNames.get(skill.rule()).of(written);
    }
    if (rule == null && isAbbreviation(written)) {
      rule = AmbiguityRule.capitals(List.of(written));
    }
    Name name = new Name(written, skill, rule);
    trie.add(name, words);
    if (rule == null && !words.isEmpty()) {
      plain.add(new Worded(name, words));
    }
  }

  private void addForms(Worded worded) {
    Name name = worded.name();
    Plurals.other(name.written(), worded.words()).ifPresent(other -> trie.add(name, other));
    verbs.add(name, worded.words());
    compounds.add(name, worded.words());
  }

  /** One that the table writes in small letters too, such as sql, is none. */
  private static boolean isAbbreviation(String written) {
    return written.length() <= LONGEST_ABBREVIATION
        && written.chars().allMatch(Character::isUpperCase);
  }
}
