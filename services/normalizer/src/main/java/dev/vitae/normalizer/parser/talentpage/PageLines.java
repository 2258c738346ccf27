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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's lines, one after the other: the site's own are told from the person's. */
final class PageLines {

  /** So much makes a page a talent site's; a single sign may stand in any résumé. */
  private static final int ENOUGH = 3;

  /** A line this long with a space in it is running text. */
  private static final int PROSE = 90;

  private static final Pattern GLUED_DATES =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:\\p{Lu}\\p{Ll}{2,8}\\.? ?(?:19|20)\\d\\d|Present|Current|Now)");
  private static final Pattern GLUED_FIGURE =
      Pattern.compile(
          "(?<=\\p{L})(?<figure>\\d{1,2} ?yrs?(?: \\d{1,2} ?mos?)?)(?: of)? experience$");
  private static final Pattern ROLES = Pattern.compile("^\\d{1,2} roles?$");
  private static final Pattern CAMEL =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{N}]*\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]*");

  private final Document document;
  private final List<Line> refined = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final PageCuts cuts;
  private int signs;
  private int siteSigns;
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

  /** Whether the site left its marks. */
  boolean isTalentPage() {
    return siteSigns > 0 && signs >= ENOUGH;
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
      int figure = figure(i, text);
      if (figure > 0) {
        return figure;
      }
      SiteLine site = site(text);
      if (site != null) {
        signs += site.sign();
        siteSigns += site.sign();
        claim(site.kind(), null, Quote.of(document, line));
        return 1;
      }
    }
    if (part == Part.SITE) {
      claim(ClaimKind.PERSON_SUMMARY, null, Quote.of(document, line));
      return 1;
    }
    signs += GLUED_DATES.matcher(text).find() ? 1 : 0;
    if (ROLES.matcher(text).matches()) {
      siteSigns++;
      signs++;
    }
    person(line, text);
    return 1;
  }

  private void open(Line line, String text, Part opened) {
    boolean sub = opened == part && PageLabels.isSub(text, heading);
    part = opened;
    if (opened == Part.SITE) {
      siteSigns++;
      signs++;
      return;
    }
    heading = sub ? heading : text;
    refined.add(PageCuts.heading(line, sub ? 3 : 2));
  }

  /** A duration and its name in two lines, in either order; returns how many lines that was. */
  private int figure(int i, String text) {
    if (i + 1 >= document.lines().size()) {
      return 0;
    }
    String next = document.textOf(document.lines().get(i + 1));
    boolean valueFirst = Duration.months(text) >= 0;
    Matcher name = SiteLine.FIGURE_NAME.matcher(valueFirst ? next : text);
    int months = Duration.months(valueFirst ? text : next);
    if (months < 0 || !name.matches()) {
      return 0;
    }
    ClaimKind kind =
        name.group("total") != null
            ? ClaimKind.TOTAL_EXPERIENCE
            : name.group("average") != null ? ClaimKind.AVERAGE_TENURE : ClaimKind.CURRENT_TENURE;
    claim(kind, months, Quote.of(document, document.lines().subList(i, i + 2)));
    signs += 2;
    siteSigns += 2;
    return 2;
  }

  private static SiteLine site(String text) {
    for (SiteLine row : SiteLine.ROWS) {
      if (row.pattern().matcher(text).find()) {
        return row;
      }
    }
    return null;
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
    Matcher figure = GLUED_FIGURE.matcher(text);
    if (figure.find()) {
      signs += 2;
      siteSigns += 2;
      int at = line.start() + figure.start();
      claim(
          ClaimKind.TOTAL_EXPERIENCE,
          Duration.months(figure.group("figure")),
          Quote.of(document, at, line.end()));
      refined.add(PageCuts.piece(line, line.start(), at));
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
    return text.indexOf(' ') > 0 && text.matches("(?s).*(?:[.!?]|[.!?] .*)$");
  }

  /** Names with a capital inside that the page itself writes in running text. */
  private static Set<String> camels(Document document) {
    Set<String> camels = new HashSet<>();
    for (Line line : document.lines()) {
      String text = document.textOf(line);
      if (text.length() > PROSE && isSentence(text)) {
        Matcher matcher = CAMEL.matcher(text);
        while (matcher.find()) {
          if (matcher.end() - matcher.start() <= 20) {
            camels.add(matcher.group());
          }
        }
      }
    }
    return camels;
  }
}
