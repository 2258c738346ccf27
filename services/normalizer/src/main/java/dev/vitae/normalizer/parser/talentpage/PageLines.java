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

  /** A line this long with a space in it is running text. */
  private static final int PROSE = 90;

  /** A longer word is no name but two that lost their space. */
  private static final int LONGEST_NAME = 20;

  /** 'Site Engineer in Tromsø, Norway'. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(\\p{Lu}.{2,60}?) (?:in|en|à|em|a) (\\p{Lu}[\\p{L} .'’-]{1,40}(?:, \\p{Lu}[\\p{L} .]{1,40}){1,2})");

  private final Document document;
  private final List<Line> refined = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final PageCuts cuts;
  private Part part = Part.HEAD;
  private String heading;
  private boolean located;

  /** What the lines of a part are in which the site speaks. */
  private ClaimKind speaks = ClaimKind.PERSON_SUMMARY;

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
    // The site's own links are not the person's.
    return document.with(refined, link -> isPersons(link.start()));
  }

  private boolean isPersons(int position) {
    return refined.stream().anyMatch(line -> line.start() <= position && position <= line.end());
  }

  List<Claim> claims() {
    return claims;
  }

  /** Reads what starts with a line; returns how many lines that was. */
  private int add(int i) {
    Line line = document.lines().get(i);
    String text = document.textOf(line);
    if (line.kind() != Line.Kind.BULLET) {
      Part opened = opened(i, text);
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
      if (site != null || isBrand(i)) {
        ClaimKind kind = site == null ? ClaimKind.PROMOTION : site.kind();
        claim(kind, null, Quote.of(document, line));
        if (site != null && site.opensFoot()) {
          part = Part.SITE;
          speaks = kind;
        }
        return 1;
      }
    }
    if (part == Part.SITE) {
      claim(speaks, null, Quote.of(document, line));
      return 1;
    }
    String label = PageLabels.gluedTo(text);
    if (!label.isEmpty()) {
      labelled(line, label);
    } else {
      person(line, text);
    }
    return 1;
  }

  /** What a line opens: in English words, or set off from what stands above in those of others. */
  private Part opened(int i, String text) {
    Line line = document.lines().get(i);
    boolean group = part == Part.SKILLS && isGroup(i);
    Part english = group ? null : PageLabels.of(text);
    if (english != null || group) {
      return english;
    }
    boolean marked = line.kind() == Line.Kind.HEADING;
    boolean off = marked ? line.level() <= 2 : line.gap() >= 1 || part == Part.HEAD;
    Part other = off ? PageLabels.ofAnyLanguage(text) : null;
    // Under whatever heading, a list of skills has ended.
    return other == null && marked && off && part == Part.SKILLS ? Part.VALUES : other;
  }

  /** Whether a line names a group of skills: 'Languages' above 'Go, Python'. */
  private boolean isGroup(int i) {
    List<Line> lines = document.lines();
    Line line = lines.get(i);
    boolean section = line.kind() == Line.Kind.HEADING && line.level() <= 2;
    if (section || i + 1 >= lines.size() || line.gap() < 1 || lines.get(i + 1).gap() >= 1) {
      return false;
    }
    String next = document.textOf(lines.get(i + 1));
    return !isSentence(next)
        && document.textOf(lines.get(i)).indexOf(',') < 0
        && next.indexOf(',') > 0
        && next.indexOf('(') < 0;
  }

  /** The name of the site above its menu. */
  private boolean isBrand(int i) {
    return i == 0
        && document.lines().size() > 1
        && SiteLine.isNavigation(document.textOf(document.lines().get(1)));
  }

  /** A label and its value: of a place the value is enough, of languages the label opens them. */
  private void labelled(Line line, String label) {
    int cut = line.start() + label.length();
    Part opened = PageLabels.ofAnyLanguage(label);
    Line value = PageCuts.piece(line, cut, line.end());
    if (opened == Part.LANGUAGES) {
      open(PageCuts.piece(line, line.start(), cut), label, opened);
      refined.addAll(cuts.parts(value));
    } else {
      refined.add(value);
    }
  }

  private void open(Line line, String text, Part opened) {
    boolean sub = opened == part && PageLabels.isSub(text, heading);
    part = opened;
    if (opened == Part.SITE) {
      speaks = ClaimKind.PERSON_SUMMARY;
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
      case LANGUAGES -> refined.addAll(cuts.parts(line));
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
    Matcher placed = prose ? null : PLACED.matcher(text);
    if (placed != null && placed.matches()) {
      refined.add(PageCuts.piece(line, line.start(), line.start() + placed.end(1)));
      refined.add(PageCuts.piece(line, line.start() + placed.start(2), line.end()));
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
