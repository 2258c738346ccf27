package dev.vitae.normalizer.parser.finding;

import dev.vitae.normalizer.parser.canonical.NumberWords;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Claim;
import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.ClaimKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that the person states about themselves, such as 'over 20 years of experience'. */
public final class Claims {

  /** People sum up at the top; further down the same words are about one skill. */
  private static final int TOP = 40;

  private static final Pattern EXPERIENCE =
      Pattern.compile(
          "(?iu)(?:(?<bound>over|more than|at least|über|mehr als|mindestens|plus de|más de|mais"
              + " de|oltre|meer dan|ponad)\\s+)?(?<number>\\d{1,2}|"
              + NumberWords.alternatives()
              + ")\\s*(?<plus>\\+|plus)?\\s*(?:years?|yrs?|jahren?|jahre|ans|années|años|anos|anni|jaar|lat)['’]?"
              + "\\s+(?:of\\s+|d['’]\\s?|de\\s+|di\\s+|an\\s+)?(?:[\\p{L}/&-]+\\s+){0,3}?"
              + "(?:experience|(?:berufs)?erfahrung|expérience|experiencia|experiência|esperienza|ervaring"
              + "|doświadczenia)");

  /** Pieces of the word for experience, none of which is part of another. */
  private static final List<String> STEMS =
      List.of("xperien", "xpérien", "rfahrung", "sperienza", "ervaring", "oświadczenia");

  /** The figure stands so many letters before the word at most. */
  private static final int REACH = 70;

  private Claims() {}

  /** The claims in a document's lines, in order. */
  public static List<Claim> of(Document document) {
    List<Claim> claims = new ArrayList<>();
    int last = Math.min(TOP, document.lines().size());
    for (Line line : document.lines().subList(0, last)) {
      for (String stem : STEMS) {
        int at = document.text().indexOf(stem, line.start(), line.end());
        while (at >= 0) {
          add(document, line, at, claims);
          at = document.text().indexOf(stem, at + 1, line.end());
        }
      }
    }
    return claims;
  }

  /** The figure before a word for experience, if there is one. */
  private static void add(Document document, Line line, int at, List<Claim> claims) {
    String text = document.text();
    int end = at;
    while (end < line.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int from = Math.max(line.start(), at - REACH);
    Matcher matcher = EXPERIENCE.matcher(text).region(from, end);
    if (matcher.find() && matcher.end() == end) {
      claims.add(claim(document, matcher));
    }
  }

  /** A profile with more claims, behind those it has. */
  public static Profile add(Profile profile, List<Claim> claims) {
    if (claims.isEmpty()) {
      return profile;
    }
    List<Claim> all = new ArrayList<>(profile.getClaims());
    all.addAll(claims);
    return Profiles.withClaims(profile, all);
  }

  private static Claim claim(Document document, Matcher matcher) {
    String number = matcher.group("number").toLowerCase(Locale.ROOT);
    int years = NumberWords.valueOf(number);
    boolean atLeast = matcher.group("bound") != null || matcher.group("plus") != null;
    Quote words = Quote.of(document, matcher.start(), matcher.end());
    return new Claim(
        ClaimKind.TOTAL_EXPERIENCE,
        ClaimAuthor.PERSON,
        years * 12,
        atLeast,
        words.value("claim.experience", 0.9f));
  }
}
