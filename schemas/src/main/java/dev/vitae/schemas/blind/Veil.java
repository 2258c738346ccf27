package dev.vitae.schemas.blind;

import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces in a text what tells who a person is: the words of their name however they are inflected
 * by a mark, addresses, numbers and links, calendar years, and words for the sex, family, age or
 * nationality of people.
 *
 * <p>It errs towards hiding: a number that looks like a year is taken for one.
 */
final class Veil {
  /** Stands where something was taken out. */
  static final String MASK = "[…]";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’]*");
  private static final Pattern MASKS =
      Pattern.compile(Pattern.quote(MASK) + "(?:[\\s,.]*" + Pattern.quote(MASK) + ")+");

  private final PersonWords person;

  private Veil(PersonWords person) {
    this.person = person;
  }

  /** For the texts of one person. */
  static Veil of(Profile profile) {
    List<String> names = new ArrayList<>();
    if (profile.getName() != null) {
      names.add(profile.getName().getFull().getWritten());
    }
    for (Publication publication : profile.getPublications()) {
      publication.getAuthors().stream().map(Value::getWritten).forEach(names::add);
    }
    List<String> addresses = new ArrayList<>();
    profile.getEmails().forEach(email -> addresses.add(email.getWritten()));
    profile.getLinks().forEach(link -> addresses.add(link.getUrl().getWritten()));
    return new Veil(PersonWords.of(names, addresses));
  }

  /** The text without all that; other words stay as they are. */
  String over(String text) {
    if (text.isBlank()) {
      return text;
    }
    String veiled = text;
    for (Shape shape : Shape.values()) {
      veiled = shape.pattern().matcher(veiled).replaceAll(Matcher.quoteReplacement(MASK));
    }
    veiled = PersonalTopics.hidden(veiled, MASK);
    veiled = person.fullNamesIn(veiled, MASK);
    veiled = words(veiled);
    return MASKS.matcher(veiled).replaceAll(Matcher.quoteReplacement(MASK));
  }

  private String words(String text) {
    StringBuilder veiled = new StringBuilder(text.length());
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      String instead = person.has(word) ? MASK : GenderedWords.neutral(word);
      words.appendReplacement(veiled, Matcher.quoteReplacement(instead));
    }
    return words.appendTail(veiled).toString();
  }
}
