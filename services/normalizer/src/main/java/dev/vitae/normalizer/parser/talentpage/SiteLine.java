package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.schemas.ClaimKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the site says and the person does not: what is looked for in a whole line, what it is, and
 * why.
 *
 * @param pattern the line
 * @param kind what it claims
 * @param sign how much it shows that the page is a talent site's; 0 for what résumés say too
 * @param reason why the row is there
 */
record SiteLine(Pattern pattern, ClaimKind kind, int sign, String reason) {
  static final List<SiteLine> ROWS =
      List.of(
          row(
              "\\binfers? (?:that )?this (?:person|candidate|professional)\\b",
              ClaimKind.PERSON_SUMMARY,
              3,
              "an inference names itself"),
          row(
              "^(?:this|the) (?:person|candidate|professional|profile) (?:is|has|was|appears|seems)"
                  + " ",
              ClaimKind.PERSON_SUMMARY,
              2,
              "nobody speaks so of themselves"),
          row(
              "\\b(?:generated|written|summari[sz]ed|estimated|predicted) by (?:our )?(?:\\w+"
                  + " )?(?:AI|algorithm)\\b",
              ClaimKind.PERSON_SUMMARY,
              3,
              "a machine's words"),
          row(
              "^(?:AI|Smart|Auto)[ -](?:summary|insights?|overview|match)\\b.*",
              ClaimKind.PERSON_SUMMARY,
              2,
              "a machine's words"),
          row(
              "\\bfound \\d[\\d,.]*\\+? (?:more )?(?:\\w+"
                  + " )?(?:professionals|people|candidates|profiles|talents?|experts)\\b",
              ClaimKind.PROMOTION,
              3,
              "a search the site offers"),
          row(
              "^(?:explore|view|see|browse|discover|find|search|show) (?:more |all |other |\\d+\\+?"
                  + " )?(?:similar |related |top |matching"
                  + " )?(?:profiles?|candidates?|professionals|talents?|experts|people|developers|engineers|freelancers|jobs)\\b.*",
              ClaimKind.PROMOTION,
              2,
              "a link of the site"),
          row(
              "^(?:people|others) (?:also viewed|you may know|like .+)$",
              ClaimKind.PROMOTION,
              2,
              "a list of others"),
          row(
              "^(?:sign ?(?:up|in)|log ?in|register|join)(?:"
                  + " (?:now|free|today|to|for|or|with|as)\\b.*)?$",
              ClaimKind.PROMOTION,
              2,
              "navigation"),
          row(
              "^(?:hire|invite|contact|message|book|unlock|shortlist|save|follow|connect(?:"
                  + " with)?|request|interview) (?:this |the"
                  + " |\\p{Lu}\\p{L}+)(?:candidate|profile|talent|person|expert|freelancer|contact"
                  + " details|now)?(?: now| today| for free| on .+)?$",
              ClaimKind.PROMOTION,
              1,
              "a button"),
          row(
              "^(?:download|share|print|report|claim|export|get) (?:this |the |a |full |your"
                  + " )?(?:cv|resume|résumé|profile|pdf|contact|email)\\b.*",
              ClaimKind.PROMOTION,
              2,
              "a button"),
          row(
              "^(?:powered by|hosted (?:on|by)|profile (?:by|on|from)|listed on)\\b.*",
              ClaimKind.PROMOTION,
              2,
              "the site names itself"),
          row(
              "^(?:©|copyright\\b|all rights reserved|terms of (?:use|service)|privacy"
                  + " policy|cookie).*",
              ClaimKind.PROMOTION,
              0,
              "the foot of a page"),
          row(
              "^(?:are you|is this you\\?|want to|looking (?:for|to hire)|need (?:a|an))"
                  + " .*(?:claim|hire|profile|similar|like this|talent|candidates?).*",
              ClaimKind.PROMOTION,
              2,
              "an advertisement asks"),
          row(
              "^\\d[\\d,.]*\\+? (?:connections|followers|profile"
                  + " views|views|endorsements|recommendations)(?: ?· ?.*)?$",
              ClaimKind.SITE_FIGURE,
              2,
              "a counter"),
          row(
              "^(?:profile (?:strength|score|completeness|match)|match(?:ing)? score|talent"
                  + " score|ai score|rating)\\b.*\\d.*",
              ClaimKind.SITE_FIGURE,
              2,
              "a score"),
          row(
              "^(?:last (?:active|seen|login)|member since|joined|response (?:time|rate)|profile"
                  + " views)\\b.*\\d?.*",
              ClaimKind.SITE_FIGURE,
              0,
              "the site's log book"));

  /** Headings below which the site speaks of the person. */
  private static final Pattern SITE_HEADING =
      Pattern.compile(
          "(?i)^(?:key highlights|profile highlights|ai highlights|ai"
              + " (?:summary|insights?|overview)|at a glance|profile insights|why (?:hire|consider)"
              + " .{2,40}|career insights|talent insights)$");

  private static final int LONGEST_HEADING = 50;

  /** The first words of the rows that are tied to a line's start: others need not be tried. */
  private static final Set<String> STARTS =
      Set.of(
          """
          this the ai smart auto explore view see browse discover find search show people others sign
          signup signin log login register join hire invite contact message book unlock shortlist save
          follow connect request interview download share print report claim export get powered hosted
          profile listed copyright all terms privacy cookie are is want looking need match matching
          talent rating last member joined response
          """
              .strip()
              .split("\\s+"));

  /** The row that a line matches; null for lines that may be the person's. */
  static SiteLine of(String line) {
    if (line.length() > PageSigns.LONGEST || !mayMatch(line)) {
      return null;
    }
    for (SiteLine row : ROWS) {
      if (row.pattern().matcher(line).find()) {
        return row;
      }
    }
    return null;
  }

  /** Whether the site speaks of the person below a line. */
  static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && "kpacw".indexOf(Character.toLowerCase(line.charAt(0))) >= 0
        && SITE_HEADING.matcher(line).matches();
  }

  private static boolean mayMatch(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return STARTS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))
        || Character.isDigit(line.charAt(0))
        || line.charAt(0) == '©'
        || line.contains("infer")
        || line.contains(" by ")
        || line.contains(" found ");
  }

  private static SiteLine row(String pattern, ClaimKind kind, int sign, String reason) {
    return new SiteLine(Pattern.compile("(?i)" + pattern), kind, sign, reason);
  }
}
