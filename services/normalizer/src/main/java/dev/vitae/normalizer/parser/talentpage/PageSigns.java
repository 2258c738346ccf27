package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells talent pages from other documents, by the marks that the site and the scraping left. */
final class PageSigns {

  /** So much makes a page a talent site's; a single sign may stand in any résumé. */
  private static final int ENOUGH = 3;

  /** Glued dates count so often. */
  private static final int MOST_DATES = 3;

  /** The site's own lines are not longer. */
  static final int LONGEST = 240;

  private static final Pattern GLUED_DATES =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:\\p{Lu}\\p{Ll}{2,8}\\.? ?(?:19|20)\\d\\d|Present|Current|Now)");

  private static final Pattern ROLES = Pattern.compile("\\d{1,2} roles?");

  /** The site's words; without them a page is a résumé whose spaces were lost. */
  private int site;

  private int glue;

  private PageSigns() {}

  static boolean isTalentPage(Document document) {
    PageSigns signs = new PageSigns();
    Set<SiteLine> seen = new HashSet<>();
    List<Line> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int length = line.end() - line.start();
      if (line.kind() == Line.Kind.BULLET || length > LONGEST || length < 4) {
        continue;
      }
      signs.add(document, i, document.textOf(line), seen);
    }
    return signs.site > 0 && signs.site + Math.min(MOST_DATES, signs.glue) >= ENOUGH;
  }

  private void add(Document document, int i, String text, Set<SiteLine> seen) {
    SiteLine row = SiteLine.of(text);
    // The same kind of line twice is no more of a sign: lists and licences repeat themselves.
    if (row != null && seen.add(row)) {
      site += row.sign();
    }
    boolean digit = Character.isDigit(text.charAt(0));
    if (SiteLine.isHeading(text) || digit && text.length() < 9 && ROLES.matcher(text).matches()) {
      site++;
    }
    if (Figure.at(document, i) != null
        || Figure.gluedIn(document, document.lines().get(i)) != null) {
      site += 2;
    }
    glue += text.indexOf("20") >= 0 && GLUED_DATES.matcher(text).find() ? 1 : 0;
  }
}
