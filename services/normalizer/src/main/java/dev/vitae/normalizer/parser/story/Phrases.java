package dev.vitae.normalizer.parser.story;

import static dev.vitae.normalizer.parser.story.Happening.CONVERTED;
import static dev.vitae.normalizer.parser.story.Happening.LEFT;
import static dev.vitae.normalizer.parser.story.Happening.NOW;
import static dev.vitae.normalizer.parser.story.Happening.PROMOTED;
import static dev.vitae.normalizer.parser.story.Happening.STUDY;
import static dev.vitae.normalizer.parser.story.Happening.WORK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How people tell of their work and studies: what is looked for, what it means, and why. */
final class Phrases {

  /**
   * One way to tell it.
   *
   * @param rule its name in the evidence
   * @param happening what it means
   * @param pattern how it is said
   * @param confidence how sure, from 0 to 1
   * @param reason why the row is there
   */
  record Row(String rule, Happening happening, Pattern pattern, float confidence, String reason) {}

  /** What may stand behind a unit's name. */
  private static final String TEAM = "team|group|department|division|org|organization|crew|lab";

  static final List<Row> ROWS =
      List.of(
          // English, work
          row(
              "story.joined",
              WORK,
              "join|joined|joining [UNIT at|@|within] EMPLOYER [~3 as TITLE]",
              0.9f,
              "the plainest way to say it; 'join' alone follows 'opportunity to'"),
          row(
              "story.intern-as",
              WORK,
              "as [a|an] intern|trainee|contractor|temp at|for|with|in EMPLOYER as TITLE",
              0.85f,
              "the second 'as' names the work, the first its kind"),
          row(
              "story.as-at",
              WORK,
              "as TITLE [~2] at|for|with|in|@ [UNIT at|within|of|@] EMPLOYER",
              0.85f,
              "any verb may stand before: worked, started, spent six years"),
          row(
              "story.worked-at-as",
              WORK,
              "worked|working|interned|started|employed|began ~4 at|for|with|by [UNIT at|within]"
                  + " EMPLOYER [~4 as TITLE]",
              0.85f,
              "place first, title second or not at all"),
          row(
              "story.became",
              WORK,
              "became|become|becoming TITLE at|in|for|with|on [UNIT at|within|of] EMPLOYER",
              0.9f,
              "a change of role that names the place"),
          row(
              "story.hired",
              WORK,
              "EMPLOYER hired|employed|recruited|offered me [~5 as TITLE]",
              0.8f,
              "the employer acts, the author is the object"),
          row(
              "story.hired-by",
              WORK,
              "hired ~2 by|at [UNIT at|within] EMPLOYER [~3 as TITLE]",
              0.85f,
              "'was hired by'"),
          row(
              "story.job-as-at",
              WORK,
              "job|role|position|post|work as TITLE at|with|in|for [UNIT at|within] EMPLOYER",
              0.9f,
              "a noun instead of a verb"),
          row(
              "story.job-at",
              WORK,
              "job|role|position|internship|apprenticeship|residency|placement|offer|career ~1"
                  + " at|with|from [UNIT at|within] EMPLOYER [as TITLE]",
              0.75f,
              "a noun instead of a verb; an offer counts unless it was turned down"),
          row(
              "story.spent-at",
              WORK,
              "spent ~5 years|months|year|summers|summer ~2 at|with EMPLOYER [as TITLE]",
              0.85f,
              "a duration before the place"),
          row(
              "story.moved-to-as",
              WORK,
              "moved|switched|transitioned|went|came|returned|over ~2 to EMPLOYER [~3 as TITLE]",
              0.6f,
              "a place to live looks the same, so that a title or another mention must confirm"),
          row(
              "story.moved-into-at",
              WORK,
              "moved|switched|transitioned|stepped ~1 into TITLE [role|position|job] at|with [UNIT"
                  + " at|within] EMPLOYER",
              0.8f,
              "a new role with its place"),
          row(
              "story.founded",
              WORK,
              "founded|co-founded|cofounded EMPLOYER",
              0.8f,
              "founders are their own employers"),
          row(
              "story.taught-at",
              WORK,
              "taught|teaching|teach|lectured ~4 at EMPLOYER",
              0.7f,
              "teachers tell what they do, not what they are"),
          row(
              "story.left",
              LEFT,
              "left|leave|leaving|quit|quitting|departed [my|the] [~1] [position|job|role|post]"
                  + " [at|with|in] EMPLOYER [for|to]",
              0.85f,
              "the end of a job"),
          row(
              "story.promoted",
              PROMOTED,
              "promoted to TITLE",
              0.85f,
              "a title at the same employer"),
          row(
              "story.made",
              PROMOTED,
              "became|become|made TITLE",
              0.6f,
              "a title without a place belongs to the employer last told of"),
          row(
              "story.converted",
              CONVERTED,
              "converted|turned|became|become|into ~2 full-time|permanent"
                  + " position|job|role|employee|offer",
              0.8f,
              "an internship that went on as employment"),
          // English, now
          row(
              "story.i-am",
              NOW,
              "i'm|am|currently|now ~2 TITLE at|for|with|in|on|@ [UNIT at|within|@] EMPLOYER",
              0.9f,
              "the present role in the author's introduction"),
          row(
              "story.i-am-on",
              NOW,
              "i'm|am|currently|now ~2 TITLE on|in UNIT",
              0.7f,
              "a team without its employer, which the rest of the text names"),
          row(
              "story.i-work",
              NOW,
              "i|currently|now|today work ~2 [as TITLE] at|for|on|in|with [UNIT at|within|@]"
                  + " EMPLOYER [as TITLE]",
              0.9f,
              "the present tense"),
          row(
              "story.i-lead",
              NOW,
              "i|currently|now lead|manage|run|head ~1 UNIT at|@|for EMPLOYER",
              0.8f,
              "leaders tell what they lead"),
          row(
              "story.been-at",
              NOW,
              "been ~4 at|with [UNIT at|within] EMPLOYER",
              0.8f,
              "the present perfect lasts until now"),
          // English, learning
          row(
              "story.attended",
              STUDY,
              "attend|attended|attending SCHOOL",
              0.85f,
              "schools are attended"),
          row(
              "story.enrolled",
              STUDY,
              "enroll|enrolled|enrolling|enrol ~1 in|at SCHOOL [~2 to study AREA]",
              0.85f,
              "schools are enrolled at"),
          row(
              "story.graduated",
              STUDY,
              "graduated|graduating|graduate|graduation ~4 from SCHOOL [~2 with [a|an|my] DEGREE in"
                  + " AREA]",
              0.9f,
              "the end of studies"),
          row(
              "story.graduated-with",
              STUDY,
              "graduated|graduating ~2 with [a|an|my] DEGREE in AREA [from|at SCHOOL]",
              0.9f,
              "the end of studies"),
          row(
              "story.studied",
              STUDY,
              "studied|studying|study|read|studies AREA [~2] at SCHOOL",
              0.9f,
              "what before where"),
          row(
              "story.studied-at",
              STUDY,
              "studied|studying|trained|training ~3 at SCHOOL",
              0.75f,
              "where alone"),
          row(
              "story.went-to",
              STUDY,
              "went|go|going ~1 to SCHOOL [to study|for AREA]",
              0.7f,
              "only where the name is a school's"),
          row(
              "story.program",
              STUDY,
              "the|a|an|my|their|its AREA DEGREE program|programme at SCHOOL",
              0.9f,
              "a programme has the field in its name"),
          row(
              "story.degree-program",
              STUDY,
              "in|into|the|a|my DEGREE program|programme [in AREA] [at SCHOOL]",
              0.8f,
              "a programme with the degree in its name"),
          row(
              "story.degree",
              STUDY,
              "DEGREE in AREA [~2] at|from SCHOOL",
              0.9f,
              "degree, field, school"),
          row(
              "story.degree-at",
              STUDY,
              "DEGREE [~2] at|from SCHOOL [in AREA]",
              0.85f,
              "degree and school"),
          row("story.degree-in", STUDY, "DEGREE in AREA", 0.7f, "degree and field"),
          row(
              "story.got-degree",
              STUDY,
              "got|earned|received|finished|completed|obtained|hold ~2 DEGREE",
              0.7f,
              "the degree alone, of the school last told of"),
          row(
              "story.majored",
              STUDY,
              "major|majored|majoring in AREA [at SCHOOL]",
              0.8f,
              "the field, of the school last told of where none is named"),
          row(
              "story.some-degree",
              STUDY,
              "degree in AREA [~2] from|at SCHOOL",
              0.85f,
              "a degree without its name"),
          row(
              "story.dropped-out",
              STUDY,
              "dropped out of SCHOOL [~3 of AREA]",
              0.85f,
              "studies without an end count too"),
          row(
              "story.graduated-then",
              STUDY,
              "graduated|graduation",
              0.6f,
              "the end of the studies last told of"),
          // German
          row(
              "story.als-bei",
              WORK,
              "als TITLE [~3] bei|beim|in|im|am|an|für EMPLOYER",
              0.85f,
              "title before place"),
          row("story.bei-als", WORK, "bei|beim|am EMPLOYER als TITLE", 0.85f, "place before title"),
          row(
              "story.wechselte",
              WORK,
              "wechselte|ging|kam|zog ~5 zu|zur|zum|an EMPLOYER [~2 als TITLE]",
              0.7f,
              "a new employer"),
          row("story.als-zu", WORK, "als TITLE zu|zur|zum EMPLOYER", 0.85f, "a new employer"),
          row(
              "story.arbeitete-bei",
              WORK,
              "arbeitete|begann|startete|fing|gearbeitet|jahre|jahren ~5 bei|beim EMPLOYER",
              0.75f,
              "place without title"),
          row(
              "story.bin-bei",
              NOW,
              "bin|arbeite ~4 [als] TITLE bei|beim|in|im|am|an|für EMPLOYER",
              0.85f,
              "the present tense"),
          row(
              "story.studierte",
              STUDY,
              "studierte|studiere ~4 AREA an|in|am SCHOOL",
              0.9f,
              "what before where"),
          row(
              "story.an-studiert",
              STUDY,
              "an|in SCHOOL AREA studiert",
              0.9f,
              "the verb at the end"),
          row(
              "story.ausbildung",
              STUDY,
              "DEGREE zum|zur|als AREA [~2] bei|beim|in|im|am|an SCHOOL",
              0.85f,
              "vocational training has its occupation as its field"),
          row(
              "story.abschluss",
              STUDY,
              "meinen|mein|meine|den|das DEGREE [in AREA] an|am SCHOOL",
              0.85f,
              "degree and school"),
          row(
              "story.abschluss-dann",
              STUDY,
              "abschluss|abgeschlossen",
              0.6f,
              "the end of the studies last told of"));

  private static final Map<String, List<Row>> BY_FIRST_WORD = new HashMap<>();

  /** Rows that may start with any word. */
  private static final List<Row> BY_SLOT = new ArrayList<>();

  static {
    for (Row row : ROWS) {
      Set<String> first = row.pattern().firstWords();
      first.forEach(word -> BY_FIRST_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(row));
      if (first.isEmpty()) {
        BY_SLOT.add(row);
      }
    }
  }

  private Phrases() {}

  /** The rows that may start with a word besides those that may start with any. */
  static List<Row> startingWith(Word word) {
    return BY_FIRST_WORD.getOrDefault(word.lower(), List.of());
  }

  static List<Row> startingWithAny() {
    return BY_SLOT;
  }

  private static Row row(
      String rule, Happening happening, String pattern, float confidence, String reason) {
    String whole = pattern.replace("UNIT ", "UNIT [" + TEAM + "] ");
    return new Row(rule, happening, new Pattern(whole), confidence, reason);
  }
}
