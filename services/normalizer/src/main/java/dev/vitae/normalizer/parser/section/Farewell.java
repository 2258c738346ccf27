package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Openings;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What ends a document and is no part of its last section: the words that end a letter, place and
 * date of a signature, a consent, that referees are named on request, when it was written.
 */
final class Farewell {
  /** A name and little more stands below the words. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST = 60;

  /** Sections whose entries have lines of a place, or of a giver, and a date. */
  private static final Set<Kind> ENTRIES =
      EnumSet.of(
          Kind.WORK,
          Kind.EDUCATION,
          Kind.CERTIFICATIONS,
          Kind.PUBLICATIONS,
          Kind.AWARDS,
          Kind.PROJECTS,
          Kind.VOLUNTEERING);

  private static final Set<String> WORDS =
      Set.of(
          "regards",
          "best regards",
          "kind regards",
          "warm regards",
          "sincerely",
          "yours sincerely",
          "yours faithfully",
          "best",
          "best wishes",
          "cheers",
          "thanks",
          "many thanks",
          "thank you",
          "thank you for reading",
          "thanks for reading",
          "thank you for your time",
          "mit freundlichen grussen",
          "freundliche grusse",
          "beste grusse",
          "viele grusse",
          "cordialement",
          "bien cordialement",
          "bien a vous",
          "salutations",
          "merci",
          "atentamente",
          "saludos",
          "un saludo",
          "saludos cordiales",
          "atenciosamente",
          "cordiali saluti",
          "distinti saluti",
          "met vriendelijke groet",
          "z powazaniem",
          "saygilarimla",
          "以上",
          "此致",
          "敬具");

  /** 'Berlin, den 3. Mai 2024': what stands over a signature. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?u)\\p{Lu}[\\p{L}\\p{M}"
              + " .'’-]{1,30}(?<!\\s[-–]),?\\s(?:(?:den|am|le|li|lì|il|em|a|op|dnia|de|im)\\s+)?"
              + "(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:\\d{4}|\\d{2})"
              + "|\\d{1,2}(?:\\.|º|°|er|st|nd|rd|th)?\\s(?:de\\s|di\\s)?\\p{L}{3,12}\\.?,?\\s(?:de\\s)?\\d{4}|(?<=im"
              + " )\\p{L}{3,12}\\s\\d{4})\\s*(?:r\\.)?");

  /** What documents end with that says nothing of the person. */
  private static final String REMARKS =
      "(?:autorizzo il trattamento|wyrażam zgodę|i (?:hereby"
          + " )?(?:declare|certify) that|hiermit (?:versichere|bestätige)|autorizo (?:el|o)"
          + " tratamiento|i (?:hereby )?(?:consent|agree) to|dichiaro (?:che|di)|declaro que|je"
          + " certifie|kişisel verilerimin)\\b.*|(?:last )?(?:updated?|modified|revised)(?: on|"
          + " in|:)?\\s.{0,12}\\d{4}|(?:stand|zuletzt aktualisiert|mis à jour|dernière mise à"
          + " jour|actualizado|atualizado|aggiornato|bijgewerkt|aktualizacja|güncelleme)(?:["
          + " :]|\\s(?:le|en|em|al|am|op)).{0,16}\\d{4}";

  private static final Pattern REMARK = Pattern.compile("(?iu)(?:.{0,40}\\b)?" + REMARKS);

  private static final Openings OPENINGS = Openings.of(Pattern.compile("(?iu)" + REMARKS));

  /** That referees are named to who asks. */
  private static final Pattern ON_REQUEST =
      Pattern.compile(
          "(?iu)(?:(?:professional |further |more"
              + " )?(?:references?|referees|details|recommendations)\\b.{0,40}\\b(?:(?:up)?on"
              + " request|request(?:ed)?|available)"
              + "|(?:referenzen|zeugnisse|arbeitsproben)\\b.{0,40}\\b(?:anfrage|wunsch|nachfrage)"
              + "|références?\\b.{0,40}\\bdemande|referencias?\\b.{0,40}\\b(?:petición|solicitud|disposición)"
              + "|referências?\\b.{0,40}\\b(?:pedido|solicitação|disponíveis)|referenze\\b.{0,40}\\brichiesta"
              + "|referenties\\b.{0,40}\\b(?:aanvraag|verzoek)|referencje\\b.{0,40}\\bżyczenie"
              + "|referanslar\\b.{0,40}\\b(?:istek|talep)\\p{L}*.{0,20})[.!]?");

  private Farewell() {}

  /** The sections, with what ends the document, or a column of it, in sections of their own. */
  static List<Section> parted(Document document, List<Section> sections) {
    List<Section> parted = new ArrayList<>();
    for (Section section : sections) {
      boolean last = section == sections.getLast();
      int end = section.kind() == Kind.HEAD ? -1 : end(document, section, last);
      if (end < 0) {
        parted.add(section);
        continue;
      }
      List<Line> lines = section.lines();
      parted.add(new Section(section.kind(), section.heading(), lines.subList(0, end)));
      boolean referees = ON_REQUEST.matcher(document.textOf(lines.get(end))).matches();
      Kind kind = referees ? Kind.REFERENCES : Kind.OTHER;
      parted.add(new Section(kind, null, lines.subList(end, lines.size())));
    }
    return parted;
  }

  /** Index of the line with which the end begins; negative where a section has none. */
  private static int end(Document document, Section section, boolean last) {
    List<Line> lines = section.lines();
    for (int i = Math.max(1, lines.size() - MOST_LINES); i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = document.textOf(line);
      boolean plain = line.kind() == Line.Kind.TEXT;
      boolean letter =
          last && plain && text.length() <= LONGEST && WORDS.contains(PlainWords.fold(text));
      boolean alone = line.row() != lines.get(i - 1).row();
      boolean signed =
          plain
              && alone
              && (last || !ENTRIES.contains(section.kind()))
              && Signs.any(text, 0, text.length(), "0123456789")
              && SIGNED.matcher(text).matches();
      if (letter
          || signed
          || ON_REQUEST.matcher(text).matches()
          || plain
              && alone
              && OPENINGS.any(text, 0, text.length())
              && REMARK.matcher(text).matches()) {
        return i;
      }
    }
    return -1;
  }
}
