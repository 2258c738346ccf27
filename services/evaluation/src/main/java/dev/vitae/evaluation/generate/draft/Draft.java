package dev.vitae.evaluation.generate.draft;

import java.util.List;
import java.util.Map;

/**
 * A résumé in its words and order, for every writer to set in its own way.
 *
 * @param chance decides what chance does to the document after it is written
 * @param look words of the template that writers and style sheets know
 * @param side the sections of the narrow column; empty when there is one column
 */
public record Draft(
    long chance,
    String language,
    List<String> look,
    Header header,
    List<Section> side,
    List<Section> main) {

  public boolean looks(String word) {
    return look.contains(word);
  }

  /**
   * @param name in one line or two
   * @param contact empty when it stands in a section
   */
  public record Header(List<String> name, String headline, Contacts contact) {}

  /**
   * @param kind as in the template's order: work, education …
   */
  public record Section(String kind, String heading, List<Block> blocks) {}

  /** A piece of a line; the link may be empty. */
  public record Span(String text, boolean bold, boolean italic, String link) {
    public static Span plain(String text) {
      return new Span(text, false, false, "");
    }

    public static Span bold(String text) {
      return new Span(text, true, false, "");
    }
  }

  /** A line whose right part, where it has one, stands at the right margin. */
  public record Line(List<Span> left, List<Span> right) {}

  /**
   * @param kind email, phone, address or url
   */
  public record Contact(String kind, String label, Span value) {}

  /** What a section is made of. */
  public sealed interface Block {}

  /**
   * One role, school, project …
   *
   * @param label what stands in the column at its left; empty where there is none
   * @param fields the values by name, for writers whose layout is not ours
   */
  public record Entry(
      List<Span> label, List<Line> head, List<Block> body, Map<String, String> fields)
      implements Block {}

  public record Text(List<Span> spans) implements Block {}

  public record Bullets(List<String> items) implements Block {}

  public record Tags(List<String> items) implements Block {}

  public record Table(List<List<String>> rows) implements Block {}

  /**
   * @param form line, lines, labels, icons or grid
   */
  public record Contacts(String form, List<Contact> items) implements Block {}

  public static String textOf(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
