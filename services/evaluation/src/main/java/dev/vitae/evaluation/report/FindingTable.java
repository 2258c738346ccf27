package dev.vitae.evaluation.report;

import dev.vitae.enricher.Enrichment;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.LabelledDocument;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.NormalizedProfile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How often a finding about a career is there because of the career, and not because of how its
 * document was read: what is found in a document against what is found in its truth, which goes
 * through the same enrichment as a JSON Resume. Two are the same when they say the same, months
 * included.
 */
final class FindingTable {
  /** What is found in positions, studies and their dates; the rest is about the text. */
  private static final Set<FindingCode> OF_CAREERS =
      EnumSet.of(
          FindingCode.GAP,
          FindingCode.OVERLAPPING_POSITIONS,
          FindingCode.STUDY_INSIDE_EMPLOYMENT,
          FindingCode.DATES_CONTRADICT,
          FindingCode.MISSING_DATES,
          FindingCode.STATED_FIGURE_DIFFERS,
          FindingCode.RESULT_TOLD_TWO_WAYS);

  private final Enrichment enrichment = Enrichment.standard();
  private final ResumeParser parser = new ResumeParser();
  private final List<Finding> inDocuments = new ArrayList<>();
  private final List<Finding> inTruths = new ArrayList<>();
  private final List<Finding> inBoth = new ArrayList<>();

  private FindingTable() {}

  /** Writes a row for each kind of finding that there is. */
  static void write(Markdown page, Collection<Examination> examinations) {
    FindingTable table = new FindingTable();
    examinations.forEach(table::add);
    List<List<String>> rows = new ArrayList<>();
    for (FindingCode code : OF_CAREERS) {
      rows.add(table.row(code.name(), EnumSet.of(code)));
    }
    rows.add(table.row("all", OF_CAREERS));
    page.table(List.of("finding", "in documents", "in both", "in truths", "P", "R"), rows);
  }

  private void add(Examination examination) {
    LabelledDocument document = examination.document();
    byte[] truth = document.truth().toString().getBytes(StandardCharsets.UTF_8);
    List<Finding> read = findings(examination);
    List<Finding> known =
        findings(Examination.of(document, parser.parse(truth, Examination.RECEIVED)));
    inDocuments.addAll(read);
    inTruths.addAll(known);
    List<String> left = new ArrayList<>(known.stream().map(Finding::getMessage).toList());
    read.stream().filter(finding -> left.remove(finding.getMessage())).forEach(inBoth::add);
  }

  private List<Finding> findings(Examination examination) {
    return examination
        .normalized()
        .map(this::enriched)
        .map(EnrichedProfile::getFindings)
        .orElse(List.of());
  }

  private EnrichedProfile enriched(NormalizedProfile document) {
    return enrichment.of(document.getDocumentId(), List.of(document), List.of());
  }

  private List<String> row(String name, Set<FindingCode> codes) {
    long read = count(inDocuments, codes);
    long both = count(inBoth, codes);
    long known = count(inTruths, codes);
    return List.of(
        name,
        Long.toString(read),
        Long.toString(both),
        Long.toString(known),
        share(both, read),
        share(both, known));
  }

  private static long count(List<Finding> findings, Set<FindingCode> codes) {
    return findings.stream().filter(finding -> codes.contains(finding.getCode())).count();
  }

  private static String share(long part, long whole) {
    return Markdown.percent(whole == 0 ? Double.NaN : (double) part / whole);
  }
}
