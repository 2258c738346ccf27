package dev.vitae.normalizer.parser.extract.entry;

/** Whether words read like what somebody is: an occupation, a rank, a calling. */
public final class TitleWords {
  private TitleWords() {}

  /** Whether a word that names an occupation is among them. */
  public static boolean in(String text) {
    return Shapes.weight(Shapes.TITLES, text) >= Shapes.HEAD;
  }
}
