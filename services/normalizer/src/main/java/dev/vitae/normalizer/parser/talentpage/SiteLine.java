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
              "^(?:(?:book|request) an? (?:call|session|consultation|meeting|survey|quote)\\b.*"
                  + "|\\p{L}+ is available for hire|contratar a \\p{L}+|\\p{L}+ está disponible"
                  + "|proposer (?:un projet|une mission)(?: à \\p{L}+)?|contacter \\p{L}+"
                  + "|projekt (?:vorschlagen|anfragen)|\\p{L}+ (?:buchen|anfragen)"
                  + "|profil (?:melden|teilen|merken)|(?:signaler|partager) ce profil"
                  + "|(?:voir|afficher) tou(?:te)?s les \\p{L}+|alle \\p{L}+ anzeigen"
                  + "|ver tod[oa]s (?:las|los) \\p{L}+)$",
              ClaimKind.PROMOTION,
              1,
              "a button, in any language"),
          row("^[←‹] ?\\p{L}.*", ClaimKind.PROMOTION, 1, "a way back to the list of others"),
          row(
              "^(?:similar (?:experts|profiles|freelancers|candidates|talents?|people)"
                  + "|ähnliche (?:freelancer|profile|experten|kandidaten)|profils similaires"
                  + "|ces profils .*|perfiles similares|perfis semelhantes|profili simili"
                  + "|vergelijkbare (?:profielen|freelancers))$",
              ClaimKind.PROMOTION,
              2,
              "a list of others"),
          row(
              "^(?:collaboration that works|how (?:it works|to work with .{2,30})"
                  + "|so funktioniert .{2,30}|comment ça marche|une collaboration qui .{2,30}"
                  + "|una colaboración que .{2,30}|cómo (?:funciona|trabajar con .{2,30}))$",
              ClaimKind.PROMOTION,
              2,
              "the site explains itself"),
          row(
              "^\\d{2,4}(?:[.,]\\d\\d)? ?(?:€|\\$|£|CHF|EUR|USD|GBP) ?/ ?(?:jour|tag|day|hour|hr?"
                  + "|stunde|std|heure|día|dia|giorno|dag|uur).*",
              ClaimKind.SITE_FIGURE,
              2,
              "a price"),
          row(
              "^(?:.{2,40}? [-–] \\d{1,2} (?:years|años|ans|jahre|anni|anos|jaar)){2,}$",
              ClaimKind.SITE_FIGURE,
              2,
              "years that the site counts for each skill"),
          row(
              "^(?:[★☆]{3,5}.*|\\d{1,4}"
                  + " (?:reviews|ratings|avis|bewertungen|opiniones|recensioni))$",
              ClaimKind.SITE_FIGURE,
              1,
              "what others gave"),
          row(
              "\\b(?:our|nuestro|notre|unsere?n?) (?:\\S+ ){0,3}(?:screening|vetting|selección"
                  + "|sélection|auswahlverfahren)\\b",
              ClaimKind.PERSON_SUMMARY,
              2,
              "the site praises its choice"),
          row(
              "^(?:member since|miembro desde|mitglied seit|membre depuis|membro (?:desde|dal))"
                  + " .*\\d.*",
              ClaimKind.SITE_FIGURE,
              1,
              "the site's log book"),
          row(
              "^(?:mentions légales|impressum|agb|datenschutz|política de privacidad|términos"
                  + "|terms)(?: ?[·|] ?.*|\\p{L}.{0,40}|\\s.{0,40})?$",
              ClaimKind.PROMOTION,
              0,
              "the foot of a page"),
          row(".* © (?:19|20)\\d\\d.*", ClaimKind.PROMOTION, 0, "the foot of a page"),
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
              "^(?:last (?:active|seen|login)|joined|response (?:time|rate)|profile"
                  + " views)\\b.*\\d?.*",
              ClaimKind.SITE_FIGURE,
              0,
              "the site's log book"));

  /** The site's own menu, run together or parted by bars, and the way to the page. */
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "(?:^|.*(?:\\p{Ll}|[|·] ))(?:Log ?[Ii]n|Sign ?[Ii]n|Sign ?[Uu]p|Get started|Anmelden"
              + "|Registrieren|Einloggen|Connexion|Inscription|Iniciar sesión|Registrarse|Entrar"
              + "|Accedi|Registrati|Inloggen|Aanmelden)$"
              + "|\\p{Lu}[^›»]{2,30}(?: [›»] [^›»]{2,40}){1,5}");

  /** Headings below which the site speaks of others or of itself. */
  private static final Set<String> FOOT = Set.of("a list of others", "the site explains itself");

  /** Headings below which the site speaks of the person. */
  private static final Pattern SITE_HEADING =
      Pattern.compile(
          "(?i)^(?:key highlights|profile highlights|ai highlights|ai"
              + " (?:summary|insights?|overview)|at a glance|profile insights|why (?:hire|consider)"
              + " .{2,40}|career insights|talent insights)$");

  private static final int LONGEST_HEADING = 50;

  private static final int LONGEST_MENU = 120;

  /** The last letters of what menus end with. */
  private static final String MENU_ENDS = "npdnórie";

  private static final SiteLine MENU =
      new SiteLine(NAVIGATION, ClaimKind.PROMOTION, 2, "the site's menu");

  /** The first words of the rows that are tied to a line's start: others need not be tried. */
  private static final Set<String> STARTS =
      Set.of(
          """
          this the ai smart auto explore view see browse discover find search show people others sign
          signup signin log login register join hire invite contact message book unlock shortlist save
          follow connect request interview download share print report claim export get powered hosted
          profile listed copyright all terms privacy cookie are is want looking need match matching
          talent rating last member joined response similar ähnliche profils ces perfiles perfis
          profili vergelijkbare collaboration how so comment une una cómo miembro mitglied membre
          membro mentions impressum agb datenschutz política términos proposer contacter
          contratar projekt profil signaler partager voir afficher alle ver
          """
              .strip()
              .split("\\s+"));

  /** The row that a line matches; null for lines that may be the person's. */
  static SiteLine of(String line) {
    if (line.length() > PageSigns.LONGEST) {
      return null;
    }
    if (isNavigation(line)) {
      return MENU;
    }
    if (!mayMatch(line)) {
      return null;
    }
    for (SiteLine row : ROWS) {
      if (row.pattern().matcher(line).find()) {
        return row;
      }
    }
    return null;
  }

  /** Whether a line is the site's menu or the way to the page. */
  static boolean isNavigation(String line) {
    char last = line.charAt(line.length() - 1);
    return line.length() < LONGEST_MENU
        && (MENU_ENDS.indexOf(last) >= 0 || line.indexOf('›') > 0 || line.indexOf('»') > 0)
        && NAVIGATION.matcher(line).matches();
  }

  /** Whether what stands below a line is about others, or about the site. */
  boolean opensFoot() {
    return FOOT.contains(reason);
  }

  /** Whether the site speaks of the person below a line. */
  static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && "kpacw".indexOf(Character.toLowerCase(line.charAt(0))) >= 0
        && SITE_HEADING.matcher(line).matches();
  }

  /** The last letters of the words for years, which end a row of figures. */
  private static final Set<String> YEARS = Set.of("ars", "ños", "ans", "hre", "nni", "nos", "aar");

  private static boolean mayMatch(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return STARTS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))
        || Character.isDigit(line.charAt(0))
        || "©★☆←‹".indexOf(line.charAt(0)) >= 0
        || line.indexOf('©') > 0
        || YEARS.contains(line.substring(Math.max(0, line.length() - 3)))
        || line.contains(" disponible")
        || line.contains(" is available")
        || line.contains("screening")
        || line.contains("vetting")
        || line.contains("sele")
        || line.endsWith("en") && line.length() < LONGEST_HEADING
        || line.contains("infer")
        || line.contains(" by ")
        || line.contains(" found ");
  }

  private static SiteLine row(String pattern, ClaimKind kind, int sign, String reason) {
    return new SiteLine(Pattern.compile("(?iu)" + pattern), kind, sign, reason);
  }
}
