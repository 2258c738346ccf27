package dev.vitae.enricher.titles;

import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.enricher.taxonomy.Taxonomy;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.KnownTitle;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.TaxonomyCode;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What titles say, in English, German, French, Spanish and Portuguese: the canonical title, level,
 * function, whom it leads, and the unit group of ISCO-08. Read from the title's words alone; who
 * holds it makes no difference, and the gender of a title is not kept. Safe for use by threads.
 */
public final class Titles {
  /** Goes up whenever a table or a rule changes. */
  public static final String VERSION = "2";

  private static final Phrases PHRASES = new Phrases();
  private static final TitleReader READER = new TitleReader(PHRASES);

  private Titles() {}

  /** What a title says; all unknown for null or a text without words. */
  public static Title of(String title) {
    return title == null ? Title.UNKNOWN : READER.read(title);
  }

  /** What a position's title says; all unknown where it has none. */
  public static Title of(Position position) {
    return position.getTitle() == null ? Title.UNKNOWN : of(position.getTitle().getWritten());
  }

  /**
   * The titles of positions and of volunteering, in their order; a position without a title is left
   * out.
   *
   * @param operator the operator's own, whose codes stand at titles that it has as written or by
   *     our canonical name; instead of ours, its names alone are canonical, and a title it does not
   *     have has none. Level, function and unit group it does not say stay as we read them
   */
  public static List<KnownTitle> of(Profile profile, OperatorTaxonomy operator) {
    List<KnownTitle> known = new ArrayList<>();
    add("positions/", profile.getPositions(), operator, known);
    add("volunteering/", profile.getVolunteering(), operator, known);
    return known;
  }

  /**
   * The one of the titles that stands at a path such as positions/2/title; where there is none,
   * what the headline says, if anything is known of it. Null otherwise.
   */
  public static KnownTitle current(
      List<KnownTitle> titles, List<String> paths, Profile profile, OperatorTaxonomy operator) {
    for (KnownTitle title : titles) {
      if (paths.contains(title.getPath() + "/title")) {
        return title;
      }
    }
    Value headline = profile.getHeadline();
    if (headline == null || !profile.getPositions().isEmpty()) {
      return null;
    }
    Title title = of(headline.getWritten());
    boolean known = title.rule() != Title.Rule.NONE && title.rule() != Title.Rule.LEVEL;
    return known ? known("headline", "", headline, "headline", operator) : null;
  }

  /** The short name of a unit group of ISCO-08; null where there is no such group. */
  public static String unitGroupName(String code) {
    return PHRASES.unitGroupName(code);
  }

  private static void add(
      String path, List<Position> positions, OperatorTaxonomy operator, List<KnownTitle> known) {
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      if (position.getTitle() != null) {
        known.add(
            known(path + i, position.getId(), position.getTitle(), path + i + "/title", operator));
      }
    }
  }

  private static Optional<Taxonomy.Entry> entry(String written, Title title, Taxonomy taxonomy) {
    Optional<Taxonomy.Entry> entry = taxonomy.occupation(written);
    return entry.isEmpty() && title.canonical() != null
        ? taxonomy.occupation(title.canonical())
        : entry;
  }

  private static KnownTitle known(
      String path, String positionId, Value written, String from, OperatorTaxonomy operator) {
    Taxonomy taxonomy = operator.taxonomy();
    Title own = of(written.getWritten());
    Optional<Taxonomy.Entry> theirs = entry(written.getWritten(), own, taxonomy);
    boolean instead = operator.mode() == OperatorTaxonomy.Mode.INSTEAD;
    Title title = instead ? own.named(theirs) : own;
    List<TaxonomyCode> codes =
        theirs
            .map(e -> new TaxonomyCode(taxonomy.name(), taxonomy.version(), e.code(), e.label()))
            .map(List::of)
            .orElse(List.of());
    Evidence at = written.getEvidence();
    return new KnownTitle(
        path,
        positionId,
        title.id(),
        title.canonical(),
        title.seniority(),
        title.function(),
        title.management(),
        title.unitGroup(),
        title.unitGroup() == null ? null : PHRASES.unitGroupName(title.unitGroup()),
        title.confidence(),
        new Evidence(
            at.getDocument(), at.getSpans(), at.getConfidence(), title.rule().id(), List.of(from)),
        codes);
  }
}
