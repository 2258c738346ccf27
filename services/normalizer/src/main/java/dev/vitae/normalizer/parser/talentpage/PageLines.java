package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.talentpage.PageLabels.Part;
import dev.vitae.schemas.Claim;
import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.ClaimKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page's lines, one after the other: the site's own are told from the person's. */
final class PageLines {

  /** A line this long with a space in it is running text. */
  private static final int PROSE = 90;

  /** A longer word is no name but two that lost their space. */
  private static final int LONGEST_NAME = 20;

  private final Document document;
  private final List<Line> refined = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final PageCuts cuts;
  private Part part = Part.HEAD;
  private String heading;
  private boolean located;

  private PageLines(Document document) {
    this.document = document;
    this.cuts = new PageCuts(document, new Glue(new CamelNames(camels(document))));
  }

  static PageLines of(Document document) {
    PageLines page = new PageLines(document);
    List<Line> lines = document.lines();
    int i = 0;
    while (i < lines.size()) {
      i += page.add(i);
    }
    return page;
  }

  Document refined() {
    return new Document(
        document.mediaType(),
        document.text(),
        List.copyOf(refined),
        document.links(),
        document.pages(),
        document.findings());
  }

  List<Claim> claims() {
    return claims;
  }

  /** Reads what starts with a line; returns how many lines that was. */
  private int add(int i) {
    Line line = document.lines().get(i);
    String text = document.textOf(line);
    if (line.kind() != Line.Kind.BULLET) {
      Part opened = PageLabels.of(text);
      if (opened != null) {
        open(line, text, opened);
        return 1;
      }
      Figure figure = Figure.at(document, i);
      if (figure != null) {
        claim(figure.kind(), figure.months(), figure.words());
        return 2;
      }
      SiteLine site = SiteLine.of(text);
      if (site != null) {
        claim(site.kind(), null, Quote.of(document, line));
        return 1;
      }
    }
    if (part == Part.SITE) {
      claim(ClaimKind.PERSON_SUMMARY, null, Quote.of(document, line));
      return 1;
    }
    person(line, text);
    return 1;
  }

  private void open(Line line, String text, Part opened) {
    boolean sub = opened == part && PageLabels.isSub(text, heading);
    part = opened;
    if (opened == Part.SITE) {
      return;
    }
    heading = sub ? heading : text;
    refined.add(PageCuts.heading(line, sub ? 3 : 2));
  }

  /** A line of the person, cut where it is glued. */
  private void person(Line line, String text) {
    boolean prose = line.kind() == Line.Kind.BULLET || text.length() > PROSE && isSentence(text);
    switch (part) {
      case SKILLS -> refined.addAll(cuts.list(line));
      case TEXT, SITE -> refined.add(line);
      case HEAD -> head(line, text, prose);
      case VALUES -> refined.addAll(prose ? List.of(line) : cuts.values(line));
      case ENTRIES -> {
        boolean below = !refined.isEmpty() && cuts.isSkillLine(line, refined.getLast());
        refined.addAll(prose ? List.of(line) : below ? cuts.list(line) : cuts.values(line));
      }
    }
  }

  private void head(Line line, String text, boolean prose) {
    Figure figure = Figure.gluedIn(document, line);
    if (figure != null) {
      claim(figure.kind(), figure.months(), figure.words());
      int end = figure.words().pieces().getFirst().start();
      refined.add(PageCuts.piece(line, line.start(), end));
      located = true;
      return;
    }
    // Behind the place, words that are run together are the site's badges.
    if (located && !prose && cuts.list(line).size() > 1) {
      cuts.list(line)
          .forEach(badge -> claim(ClaimKind.PERSON_SUMMARY, null, Quote.of(document, badge)));
      return;
    }
    refined.addAll(prose ? List.of(line) : cuts.values(line));
  }

  private void claim(ClaimKind kind, Integer months, Quote quote) {
    if (!quote.isEmpty()) {
      claims.add(
          new Claim(kind, ClaimAuthor.SITE, months, false, quote.value("talentpage.site", 0.9f)));
    }
  }

  private static boolean isSentence(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?';
      if (stop && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Names with a capital inside that the page itself writes in running text. */
  private static Set<String> camels(Document document) {
    Set<String> camels = new HashSet<>();
    for (Line line : document.lines()) {
      String text = document.textOf(line);
      if (text.length() > PROSE && isSentence(text)) {
        addCamels(text, camels);
      }
    }
    return camels;
  }

  private static void addCamels(String text, Set<String> camels) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      boolean camel = false;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        camel |=
            i > start
                && Character.isUpperCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i - 1));
        i++;
      }
      if (camel && i - start <= LONGEST_NAME) {
        camels.add(text.substring(start, i));
      }
      i++;
    }
  }
}
