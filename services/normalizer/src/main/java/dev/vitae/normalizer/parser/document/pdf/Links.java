package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.Document.Link;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Line.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Links of a page, and the words that lie under them. */
final class Links {
  /** A page with more is no résumé's page; the rest is left out. */
  private static final int MOST = 500;

  /** A target with its place on the page. */
  record Target(Area area, String uri) {}

  private Links() {}

  /** Reads a page's links; what is no link to an address is left out. */
  static List<Target> of(PDPage page, Function<PDRectangle, Area> place) {
    List<Target> targets = new ArrayList<>();
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size() && i < MOST; i++) {
      if (annotations.getObject(i) instanceof COSDictionary link
          && COSName.LINK.equals(link.getCOSName(COSName.SUBTYPE))
          && link.getDictionaryObject(COSName.A) instanceof COSDictionary action
          && action.getString(COSName.URI) != null
          && link.getDictionaryObject(COSName.RECT) instanceof COSArray corners
          && isRectangle(corners)) {
        Area area = place.apply(new PDRectangle(corners));
        targets.add(new Target(area, action.getString(COSName.URI).strip()));
      }
    }
    return targets;
  }

  private static boolean isRectangle(COSArray corners) {
    for (COSBase corner : corners) {
      if (!(corner instanceof COSNumber)) {
        return false;
      }
    }
    return corners.size() == 4;
  }

  /** Finds the words under each link; a link over none goes to the end of the nearest line. */
  static void place(List<PageContent> pages, List<Line> lines, List<Link> links) {
    List<List<Line>> byPage = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      byPage.add(new ArrayList<>());
    }
    for (Line line : lines) {
      byPage.get(line.page() - 1).add(line);
    }
    for (int i = 0; i < pages.size(); i++) {
      for (Target target : pages.get(i).links) {
        place(target, byPage.get(i), links);
      }
    }
  }

  private static void place(Target target, List<Line> lines, List<Link> links) {
    boolean found = false;
    Line nearest = null;
    float distance = Float.MAX_VALUE;
    for (Line line : lines) {
      int start = -1;
      int end = -1;
      for (Line.Word word : line.words()) {
        if (isUnder(target.area(), word.box())) {
          start = start < 0 ? word.start() : start;
          end = word.end();
        }
      }
      if (start >= 0) {
        links.add(new Link(start, end, target.uri()));
        found = true;
      }
      float far = distance(target.area(), line.box());
      if (far < distance) {
        distance = far;
        nearest = line;
      }
    }
    if (!found && nearest != null) {
      links.add(new Link(nearest.end(), nearest.end(), target.uri()));
    }
  }

  private static boolean isUnder(Area area, Box box) {
    float x = (box.left() + box.right()) / 2;
    float y = (box.top() + box.bottom()) / 2;
    return area.contains(x, y);
  }

  /** A step up or down counts as much as three to the side: a line is read along. */
  private static float distance(Area area, Box box) {
    float x = Math.max(0, Math.max(box.left() - area.right(), area.left() - box.right()));
    float y = Math.max(0, Math.max(box.top() - area.bottom(), area.top() - box.bottom()));
    return x + 3 * y;
  }
}
