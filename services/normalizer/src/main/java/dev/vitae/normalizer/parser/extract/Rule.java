package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Value;
import java.util.Locale;

/**
 * The rules by which values are found, each with its reason, and with an estimate of how often such
 * a value is right, which holds until it is measured.
 */
enum Rule {
  NAME_AGREES_WITH_EMAIL(0.99f, "what is printed largest or first, and an e-mail made from it"),
  NAME_BY_LOOK(0.95f, "what is printed largest or first"),
  NAME_BY_PLACE(0.7f, "words like a name, but nothing sets them off"),
  HEADLINE_WITH_TITLE(0.95f, "a word for an occupation in a line below the name"),
  HEADLINE_BELOW_NAME(0.85f, "a short line below the name that is no contact"),
  SUMMARY_SECTION(0.97f, "under a heading that says so"),
  SUMMARY_IN_HEAD(0.8f, "sentences between name and first heading"),
  EMAIL_PATTERN(0.99f, "nothing else has the form of an e-mail address"),
  EMAIL_JOINED(0.9f, "an address broken by a narrow column"),
  EMAIL_HIDDEN(0.9f, "an address written with (at) against robots"),
  EMAIL_BEHIND_WORDS(0.97f, "the target of a link"),
  PHONE_LABELLED(0.98f, "a number behind a word for telephone, or a tel: link"),
  PHONE_VALID(0.97f, "a number that exists by its country's plan"),
  PHONE_POSSIBLE(0.85f, "a number of a possible length"),
  LINK_TARGET(0.97f, "the target of a link in the head of the document"),
  LINK_WRITTEN(0.95f, "an address written out"),
  LINK_USERNAME(0.85f, "a name beside the name of a network"),
  PLACE_LABELLED(0.95f, "behind a word for address"),
  PLACE_KNOWN(0.93f, "a known city or country in the head of the document"),
  PLACE_SHAPED(0.75f, "words apart by a comma in the head of the document"),
  LANGUAGE_SECTION(0.97f, "the name of a language under a heading that says so"),
  LANGUAGE_UNKNOWN_NAME(0.7f, "an item under that heading that is no known language"),
  SKILL_ITEM(0.93f, "an item of a list under a heading that says so"),
  SKILL_IN_PROSE(0.8f, "an item of a list inside a sentence"),
  ENTRY_HEAD(0.9f, "the first line of an entry"),
  ENTRY_SECOND(0.8f, "the second part of an entry's first lines"),
  ENTRY_TEXT(0.9f, "text below an entry's first lines"),
  CITATION_PART(0.8f, "a part of a reference in the order of its style"),
  LIST_ITEM(0.9f, "an item under its heading"),
  SECTION_LINE(0.95f, "a line under its heading");

  private final float estimate;
  private final String key;

  Rule(float estimate, String reason) {
    this.estimate = estimate;
    this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("a rule needs a reason");
    }
  }

  Value value(Quote quote) {
    return value(quote, null);
  }

  Value value(Quote quote, String canonical) {
    return quote.value(key, estimate, canonical);
  }

  Evidence evidence(Quote quote) {
    return quote.evidence(key, estimate);
  }
}
