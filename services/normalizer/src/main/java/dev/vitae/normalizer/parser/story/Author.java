package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.story.Prose.Paragraph;
import dev.vitae.schemas.PersonName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who tells the story.
 *
 * @param name the author's name; null if the document does not give it
 * @param beside what the byline names behind the name, a title, a team or an employer; null if
 *     nothing
 */
record Author(Quote name, Quote beside) {
  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}'’.-]*(?: (?:de|da|van|von|der|den|bin|al|la|di|del|dos)){0,2}"
          + "(?: \\p{Lu}[\\p{L}'’.-]*){1,3})";

  private static final Pattern BLURB =
      Pattern.compile(
          "^"
              + NAME
              + " (?:is|works|leads|lives|writes|runs|teaches|ist|arbeitet|leitet|lebt|schreibt|vit|est|écrit|travaille|vive|es|escribe|trabaja) ");

  /** Where authors stand. A row stands before those that are less sure. */
  private static final List<Pattern> BYLINES =
      List.of(
          // A line of its own, perhaps with what the author is.
          Pattern.compile(
              "^(?:By|by|BY|Written by|Words by|Author:|Von|von|Autor(?:in)?:|Text:|Par|Por|Di) "
                  + NAME
                  + "(?:(?:,| [—–|-]| \\() ?(?<beside>[^\\d·]+?)\\)?)?$"),
          // A line with the date, the time it takes to read, or the magazine.
          Pattern.compile(
              "^(?:.{0,60}[.·|] )?(?:[Pp]osted by|[Pp]ublished by|[Ww]ritten by|[Ww]ords(?: by|:)|By|by"
                  + "|[Aa]uthor:|(?:[Ee]in )?(?:[Gg]ast)?[Bb]eitrag von|Von|von|Text(?: von|:)|Autor(?:in)?:"
                  + "|Par|par|Por|por|Texto(?: de|:)|Texte(?: de| :)|(?:[Uu]n )?[Tt]exte de) "
                  + NAME
                  + "(?:(?:,|\\.| [—–|·-]| on| le| am| el| \\().{0,90})?$"),
          // A site's series has the name behind its own.
          Pattern.compile("^[^.!?]{3,50}: " + NAME + "$"),
          // What bloggers write of themselves.
          Pattern.compile("^About (?:the author:? )?" + NAME + "$"),
          Pattern.compile(
              "\\b(?:[Mm]y name is|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle|[Mm]e llamo) "
                  + NAME),
          Pattern.compile(
              "^(?:(?:Hi|Hello|Hey|Hallo)[,!]? )?(?:I['’]m|I am|Ich bin) "
                  + NAME
                  + "(?=[,.!]| and\\b| und\\b|$)"),
          // A blurb in the third person at the end.
          BLURB);

  private static final Pattern SERIES = BYLINES.get(2);

  private static final int LONGEST_BYLINE = 160;

  /** The author of a text. */
  static Author of(Prose prose) {
    for (Pattern byline : BYLINES) {
      for (Paragraph paragraph : prose.paragraphs()) {
        String text = text(prose, paragraph);
        if (byline == BLURB && !mayBeBlurb(prose, paragraph)) {
          continue;
        }
        boolean whole = byline.pattern().endsWith("$");
        if (whole && text.length() > LONGEST_BYLINE) {
          continue;
        }
        Matcher matcher = byline.matcher(text);
        if (matcher.find() && (byline != SERIES || isNamedAgain(prose, paragraph, matcher))) {
          return author(prose, paragraph, matcher, byline == BYLINES.getFirst());
        }
      }
    }
    return new Author(null, null);
  }

  /**
   * Whether a paragraph stands where one on the author does: below such a heading, or at an end.
   */
  private static boolean mayBeBlurb(Prose prose, Paragraph paragraph) {
    int index = prose.paragraphs().indexOf(paragraph);
    String above = index == 0 ? "" : text(prose, prose.paragraphs().get(index - 1));
    return index >= prose.paragraphs().size() - 4
        || index < 3
        || above.matches("(?:About|Über|Zur|Zum).{0,30}");
  }

  /** Whether a heading's name is a person's the text calls by the first name. */
  private static boolean isNamedAgain(Prose prose, Paragraph paragraph, Matcher matcher) {
    String name = matcher.group("name");
    String given = name.substring(0, name.indexOf(' '));
    boolean again = prose.document().text().indexOf(given + ",", paragraph.end()) >= 0;
    boolean top = prose.paragraphs().indexOf(paragraph) < 3;
    return again && (top || prose.isHeading(paragraph));
  }

  /** Whether a paragraph tells of the author in the third person. */
  boolean isBlurb(Paragraph paragraph) {
    if (name == null || paragraph.sentences().isEmpty()) {
      return false;
    }
    String first = paragraph.sentences().getFirst().text();
    String full = name.written();
    String given = full.substring(0, full.indexOf(' '));
    return first.startsWith(full)
        || first.startsWith("About the author")
        || first.startsWith(given + " ");
  }

  /** The name as a value of the profile; null if there is none. */
  PersonName personName() {
    if (name == null) {
      return null;
    }
    String[] parts = name.written().split(" ");
    int family = parts.length - 1;
    while (family > 1 && Character.isLowerCase(parts[family - 1].charAt(0))) {
      family--;
    }
    String middle = String.join(" ", List.of(parts).subList(1, family));
    String last = String.join(" ", List.of(parts).subList(family, parts.length));
    return new PersonName(
        name.value("story.byline", 0.95f),
        null,
        parts[0],
        middle.isEmpty() ? null : middle,
        last,
        null);
  }

  private static String text(Prose prose, Paragraph paragraph) {
    return prose.document().text().substring(paragraph.start(), paragraph.end()).replace('\n', ' ');
  }

  private static Author author(Prose prose, Paragraph paragraph, Matcher matcher, boolean byline) {
    int at = paragraph.start();
    Quote name = prose.quote(at + matcher.start("name"), at + matcher.end("name"));
    Quote beside = null;
    if (byline && matcher.start("beside") >= 0) {
      beside = prose.quote(at + matcher.start("beside"), at + matcher.end("beside"));
    }
    return new Author(name, beside);
  }
}
