package dev.vitae.evaluation.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A page of headings, paragraphs and tables. */
final class Markdown {
  private final StringBuilder page = new StringBuilder();

  void heading(int level, String text) {
    page.append(page.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ').append(text);
    page.append('\n');
  }

  void paragraph(String text) {
    page.append('\n').append(text.strip()).append('\n');
  }

  /** A table; cells may not hold line ends. */
  void table(List<String> head, List<List<String>> rows) {
    page.append('\n');
    row(head);
    row(Collections.nCopies(head.size(), "---"));
    rows.forEach(this::row);
  }

  private void row(List<String> cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    page.append('\n');
  }

  /** A share in per cent with one decimal; a dash where it is not known. */
  static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
