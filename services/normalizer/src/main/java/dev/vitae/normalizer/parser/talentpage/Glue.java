package dev.vitae.normalizer.parser.talentpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where words that were run together are to be cut: where a small letter, a digit or a bracket
 * meets a capital that begins a word, unless the two belong to one name.
 */
final class Glue {

  /** Short forms that may stand side by side without a small letter between them. */
  private static final Set<String> SHORT_FORMS =
      Set.of(
          """
          AI ML NLP LLM LLMS RAG SQL AWS GCP API APIS REST HTML CSS XML JSON PHP CAD CRM ERP SAP SEO SEM
          UI UX QA BI ETL ELT CI CD IOT VR AR ICU ECG EKG CPR BLS ACLS HR PR B2B B2C GIS CNC MIG TIG
          SMAW GMAW GTAW FCAW PLC HVAC OSHA GAAP IFRS KPI OKR SLA VBA SAS SPSS R GIT JIRA LINUX UNIX AJAX DNS VPN TCP IP
          """
              .strip()
              .split("\\s+"));

  private final CamelNames names;

  Glue(CamelNames names) {
    this.names = names;
  }

  /** The positions to cut before, in order; a cut is never at the start or the end. */
  List<Integer> cuts(CharSequence text, int start, int end) {
    List<Integer> cuts = new ArrayList<>();
    int behindName = -1;
    int i = start;
    while (i < end) {
      boolean fresh = i == behindName || !cuts.isEmpty() && cuts.getLast() == i;
      int name = fresh || startsName(text, start, i) ? names.endOfNameAt(text, i, end) : i;
      if (name > i) {
        if (i > start && Character.isLetterOrDigit(text.charAt(i - 1))) {
          cut(cuts, i);
        }
        i = name;
        behindName = name;
        // What follows a name without a space begins a word of its own.
        if (i < end && Character.isLetterOrDigit(text.charAt(i))) {
          cut(cuts, i);
        }
        continue;
      }
      if (i > start && !fresh && isCut(text, start, i, end)) {
        // Looked at again: a name may begin at the cut.
        cut(cuts, i);
      } else {
        i++;
      }
    }
    return cuts;
  }

  /** A name starts a word, or with a small letter that a capital follows: iOS, jQuery. */
  private static boolean startsName(CharSequence text, int start, int i) {
    if (i == start || !Character.isLetterOrDigit(text.charAt(i - 1))) {
      return true;
    }
    char c = text.charAt(i);
    boolean capital = Character.isUpperCase(c);
    boolean small = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
    return capital && !Character.isUpperCase(text.charAt(i - 1)) || !capital && small;
  }

  private static void cut(List<Integer> cuts, int at) {
    if (cuts.isEmpty() || cuts.getLast() < at) {
      cuts.add(at);
    }
  }

  private static boolean isCut(CharSequence text, int start, int i, int end) {
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    if (!Character.isUpperCase(c)) {
      return false;
    }
    if (Character.isLowerCase(before)) {
      return !isNamePrefix(text, start, i);
    }
    if (before == ')' || before == '+' || before == '#' || before == '®' || before == '™') {
      return true;
    }
    boolean word = i + 2 < end && Character.isLowerCase(text.charAt(i + 1));
    boolean plural = word && text.charAt(i + 1) == 's' && !Character.isLetter(text.charAt(i + 2));
    if (Character.isDigit(before)) {
      return word;
    }
    if (!Character.isUpperCase(before)) {
      return false;
    }
    int run = i;
    while (run > start && Character.isUpperCase(text.charAt(run - 1))) {
      run--;
    }
    if (word && !plural && Character.isLowerCase(text.charAt(i + 2))) {
      return i - run >= 2;
    }
    int last = i;
    while (last < end && Character.isUpperCase(text.charAt(last))) {
      last++;
    }
    last -= last < end && Character.isLowerCase(text.charAt(last)) ? 1 : 0;
    return i - run >= 2
        && last - i >= 2
        && SHORT_FORMS.contains(text.subSequence(run, i).toString())
        && SHORT_FORMS.contains(text.subSequence(i, last).toString());
  }

  /** Mc, Mac, De, La and the like belong to the name behind them. */
  private static boolean isNamePrefix(CharSequence text, int start, int i) {
    int word = i;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String prefix = text.subSequence(word, i).toString();
    return switch (prefix) {
      case "Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz", "O", "e", "i" -> true;
      default -> false;
    };
  }
}
