package dev.vitae.evaluation.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What is scored, in the order of reports. */
public enum Field {
  NAME,
  EMAIL,
  PHONE,
  CITY,
  URLS,
  WORK_EMPLOYER,
  WORK_POSITION,
  WORK_START,
  WORK_END,
  /** Counted in words, and therefore no part of the sum over all fields. */
  WORK_TEXT,
  EDU_INSTITUTION,
  EDU_DEGREE,
  EDU_START,
  EDU_END,
  SKILLS,
  LANGUAGES,
  CERTIFICATES,
  PUBLICATIONS;

  /** A document in which these are right, and nothing more in them, is fully right. */
  static final Set<Field> FULL =
      Set.of(NAME, EMAIL, WORK_EMPLOYER, WORK_POSITION, WORK_START, WORK_END);

  /** As in the scorer's reports: {@code work.employer}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The field of that label; fails where there is none. */
  public static Field of(String label) {
    return Arrays.stream(values())
        .filter(field -> field.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + label));
  }
}
