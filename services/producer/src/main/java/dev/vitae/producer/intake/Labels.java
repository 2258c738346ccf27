package dev.vitae.producer.intake;

import java.util.Optional;

/** What submitters may write beside a document: labels and file names. */
public final class Labels {
  /** The longest label or file name, in UTF-16 code units. */
  public static final int MAX_LENGTH = 256;

  private Labels() {}

  /**
   * Why a label cannot be taken: it becomes part of keys and is shown to people.
   *
   * @param name what the label is called, for the sentence
   * @return one sentence; empty if it can be taken
   */
  public static Optional<String> complaint(String name, String label) {
    if (label.length() > MAX_LENGTH) {
      return Optional.of("'" + name + "' has at most " + MAX_LENGTH + " characters.");
    }
    return label.codePoints().anyMatch(Labels::isControl)
        ? Optional.of("'" + name + "' must not hold control characters.")
        : Optional.empty();
  }

  /** The name of a file as it is kept: without folders, control characters and excess length. */
  public static String fileName(String given) {
    String path = given.replace('\\', '/').strip();
    StringBuilder name = new StringBuilder();
    path.substring(path.lastIndexOf('/') + 1)
        .codePoints()
        .map(point -> isControl(point) ? '_' : point)
        .limit(MAX_LENGTH / 2) // a code point is two units at most
        .forEach(name::appendCodePoint);
    return name.toString();
  }

  /** What breaks lines, and what turns the direction of writing, with which names deceive. */
  private static boolean isControl(int point) {
    boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    return turns
        || switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }
}
