package dev.vitae.enricher.employers;

import dev.vitae.enricher.titles.Title;
import dev.vitae.enricher.words.PhraseTable;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.EmployerKind;
import dev.vitae.schemas.PositionKind;
import java.util.List;

/**
 * Reads employers' names: of the words that say what an employer does the strongest count, of equal
 * ones the longest, then the first. Where the name says no industry, the title may: a nurse works
 * in health care, whatever the house is called.
 */
final class EmployerReader {
  private static final String UNKNOWN = "UNKNOWN";
  private static final int SURE = 3;

  /** A row of the table of words. */
  record Sign(EmployerKind kind, String sector, int weight) {}

  private final LegalForms forms = new LegalForms();
  private final Industries industries = new Industries();
  private final PhraseTable<Sign> signs = new PhraseTable<>();

  EmployerReader() {
    for (List<String> row : Table.rows(EmployerReader.class, "words.tsv", 5)) {
      String sector = row.get(1).equals(UNKNOWN) ? null : row.get(1);
      Sign sign = new Sign(EmployerKind.valueOf(row.get(0)), sector, Integer.parseInt(row.get(2)));
      for (String words : Table.entries(row.get(4))) {
        signs.add(words, sign);
      }
    }
  }

  String sectorName(String sector) {
    return industries.name(sector);
  }

  Employer read(String written, PositionKind work, Title title) {
    LegalForms.Named named = forms.cut(written);
    String folded = PhraseTable.fold(named.name());
    List<PhraseTable.Hit<Sign>> hits = signs.in(folded);
    PhraseTable.Hit<Sign> best = best(hits, false);
    PhraseTable.Hit<Sign> industry = best(hits, true);
    EmployerKind kind = kind(named.form(), best, work);
    Industries.Guess byTitle = industries.of(title.unitGroup(), kind == EmployerKind.SELF);
    boolean fromName = industry != null && kind != EmployerKind.SELF;
    if (!fromName) {
      industry = null;
    }
    return new Employer(
        named.name(),
        named.form() == null ? null : named.form().usual(),
        named.form() == null ? null : named.form().country(),
        kind,
        kindConfidence(kind, named.form(), best),
        fromName ? industry.value().sector() : byTitle == null ? null : byTitle.sector(),
        fromName
            ? nameConfidence(industry.value())
            : byTitle == null ? 0f : byTitle.confidence() * title.confidence(),
        fromName
            ? "employers.name-word: " + words(folded, industry)
            : byTitle == null ? null : "employers.title: " + title.unitGroup(),
        fromName);
  }

  private static EmployerKind kind(
      LegalForms.Form form, PhraseTable.Hit<Sign> best, PositionKind work) {
    if (work == PositionKind.MILITARY) {
      return EmployerKind.MILITARY;
    }
    boolean says = best != null && best.value().kind() != EmployerKind.COMPANY;
    if (form != null && (!says || best.value().weight() < SURE)) {
      return form.kind();
    }
    if (best != null) {
      return best.value().kind();
    }
    return work == PositionKind.SELF_EMPLOYED ? EmployerKind.SELF : EmployerKind.UNKNOWN;
  }

  private static float kindConfidence(
      EmployerKind kind, LegalForms.Form form, PhraseTable.Hit<Sign> best) {
    if (kind == EmployerKind.UNKNOWN) {
      return 0f;
    }
    boolean sure = form != null || best == null || best.value().weight() >= SURE;
    return sure ? 0.9f : 0.7f;
  }

  private static float nameConfidence(Sign sign) {
    return sign.weight() >= SURE ? 0.85f : 0.7f;
  }

  private static PhraseTable.Hit<Sign> best(List<PhraseTable.Hit<Sign>> hits, boolean withSector) {
    PhraseTable.Hit<Sign> best = null;
    for (PhraseTable.Hit<Sign> hit : hits) {
      boolean counts = !withSector || hit.value().sector() != null;
      if (counts && (best == null || isStronger(hit, best))) {
        best = hit;
      }
    }
    return best;
  }

  private static boolean isStronger(PhraseTable.Hit<Sign> hit, PhraseTable.Hit<Sign> other) {
    int weight = Integer.compare(hit.value().weight(), other.value().weight());
    return weight > 0 || (weight == 0 && hit.letters() > other.letters());
  }

  private static String words(String folded, PhraseTable.Hit<Sign> hit) {
    return String.join(" ", List.of(folded.split(" ")).subList(hit.from(), hit.to()));
  }
}
