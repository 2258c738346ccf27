package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts glued lines into lines of the same row, so that every piece keeps its place in the text. */
final class PageCuts {
  private static final int MOST_WORDS_OF_A_SKILL = 6;

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? (?:19|20)\\d\\d";

  /** Last words of titles; only behind them a capital begins an employer's name. */
  private static final String ROLES =
      "Engineer|Manager|Developer|Analyst|Designer|Consultant|Director|Scientist|Architect"
          + "|Specialist|Assistant|Coordinator|Officer|Technician|Nurse|Teacher|Intern|Associate"
          + "|Administrator|Representative|Executive|Supervisor|Lead|Head|President|Owner|Founder"
          + "|Partner|Professor|Researcher|Lecturer|Driver|Welder|Chef|Cook|Accountant|Clerk|Agent"
          + "|Advisor|Adviser|Strategist|Producer|Editor|Writer|Trainer|Therapist|Pharmacist"
          + "|Electrician|Mechanic|Operator|Programmer|Planner|Buyer|Recruiter|Trainee|Fellow|Foreman";

  /** Places where no space is needed to see that one value ends and another begins. */
  private static final List<Pattern> SEAMS =
      List.of(
          // 'Present8 mos' and '2 yrs 3 mosBerlin'
          Pattern.compile("(?<=\\b(?:mos?|yrs?|months?|years?))(?=\\p{Lu})"),
          // 'Full-timeJan 2020', 'Acme CorpJan 2020'
          Pattern.compile("(?<=[\\p{Ll})\\d])(?=" + MONTH + ")(?<!(?:19|20)\\d\\d)"),
          // '2021Berlin', 'PresentBerlin'
          Pattern.compile(
              "(?<=(?:19|20)\\d\\d|Present)(?=\\p{Lu}\\p{Ll}+)(?!"
                  + MONTH
                  + "|Present|Now|Current|Today|Heute)"),
          // '04/202006/2022'
          Pattern.compile("(?<=\\d\\d/(?:19|20)\\d\\d)(?=\\d\\d/(?:19|20)\\d\\d)"),
          // 'Acme CorpFull-time'
          Pattern.compile(
              "(?<=\\p{Ll})(?=(?:Full-time|Part-time|Contract|Freelance|Internship|Self-employed|Remote|Hybrid|On-site)\\b)"),
          // 'Senior EngineerAcme Corp'
          Pattern.compile("(?<=\\b(?:" + ROLES + "))(?=\\p{Lu})"),
          // 'Berlin (Native)German'
          Pattern.compile("(?<=\\))(?=\\p{Lu})"));

  /** Sentences, labels and dates. */
  private static final Pattern NO_SKILLS = Pattern.compile("[.!?:](?:\\s|$)|\\d{4}");

  private final Document document;
  private final Glue glue;
  private final Set<String> skills = new HashSet<>();

  PageCuts(Document document, Glue glue) {
    this.document = document;
    this.glue = glue;
  }

  /** A list of skills, a line for each if nothing else parts them. */
  List<Line> list(Line line) {
    boolean parted = document.textOf(line).contains(", ");
    List<Line> pieces = parted ? List.of(line) : parts(line);
    pieces.forEach(piece -> skills.add(document.textOf(piece)));
    return pieces;
  }

  /** Words that were run together, a line for each. */
  List<Line> parts(Line line) {
    return pieces(line, glue.cuts(document.text(), line.start(), line.end()));
  }

  /** Values that touch each other, a line for each. */
  List<Line> values(Line line) {
    if (!isGlued(line)) {
      return List.of(line);
    }
    List<Integer> cuts = new ArrayList<>();
    String text = document.textOf(line);
    for (Pattern seam : SEAMS) {
      Matcher matcher = seam.matcher(text);
      while (matcher.find()) {
        if (matcher.start() > 0) {
          cuts.add(line.start() + matcher.start());
        }
      }
    }
    return pieces(line, cuts.stream().sorted().distinct().toList());
  }

  /** Whether letters meet as they do in no word: most lines need no further look. */
  private boolean isGlued(Line line) {
    String text = document.text();
    for (int i = line.start() + 1; i < line.end(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      boolean capital =
          Character.isUpperCase(c) && (before == ')' || Character.isLowerCase(before));
      boolean digit =
          Character.isDigit(before)
              ? Character.isLetter(c)
              : Character.isDigit(c) && Character.isLetter(before);
      if (capital || digit || Character.isDigit(c) && isNumericDate(text, i, line.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumericDate(String text, int i, int end) {
    return i + 2 < end && text.charAt(i + 2) == '/' && Character.isDigit(text.charAt(i - 1));
  }

  /** Whether a line below an entry's text is a list of the skills used there. */
  boolean isSkillLine(Line line, Line above) {
    String text = document.textOf(line);
    if (line.kind() != Line.Kind.TEXT || NO_SKILLS.matcher(text).find()) {
      return false;
    }
    List<Line> pieces = pieces(line, glue.cuts(document.text(), line.start(), line.end()));
    boolean known = pieces.stream().anyMatch(piece -> skills.contains(document.textOf(piece)));
    boolean below = above.kind() == Line.Kind.BULLET && line.gap() == 0;
    boolean shortOnes =
        pieces.stream()
            .allMatch(piece -> document.textOf(piece).split(" ").length <= MOST_WORDS_OF_A_SKILL);
    return shortOnes && (below ? known || pieces.size() > 1 : known && pieces.size() > 1);
  }

  static Line heading(Line line, int level) {
    return part(line, line.start(), line.end(), Line.Kind.HEADING, level);
  }

  /** A part of a line, without white space at its ends. */
  static Line piece(Line line, int start, int end) {
    return part(line, start, end, line.kind(), line.level());
  }

  private static Line part(Line line, int start, int end, Line.Kind kind, int level) {
    return new Line(
        start,
        end,
        kind,
        level,
        line.row(),
        line.region(),
        line.paragraph(),
        line.gap(),
        line.page(),
        line.box(),
        line.style(),
        line.words(),
        line.confidence());
  }

  private List<Line> pieces(Line line, List<Integer> cuts) {
    if (cuts.isEmpty()) {
      return List.of(line);
    }
    List<Line> pieces = new ArrayList<>();
    int from = line.start();
    for (int i = 0; i <= cuts.size(); i++) {
      int to = i == cuts.size() ? line.end() : cuts.get(i);
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(document.text().charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(document.text().charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        pieces.add(piece(line, start, end));
      }
      from = to;
    }
    return pieces;
  }
}
