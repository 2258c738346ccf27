package dev.vitae.evaluation.generate.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is said in a language: names, places, headings and half-sentences, each row of the table
 * {@code <language>.tsv} a key and its values. What a language does not say comes from {@code
 * any.tsv}.
 */
public final class Phrases {
  /** Every language that has a table, as in its file name. */
  public static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "zh", "ja", "hi-Latn");

  private final String language;
  private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();

  private Phrases(String language) {
    this.language = language;
  }

  /**
   * Reads a language's table.
   *
   * @throws UncheckedIOException when the program lacks it
   */
  public static Phrases of(String language) {
    Phrases phrases = new Phrases(language);
    table("any").forEach((key, values) -> phrases.rows.put(key, values));
    table(language).forEach((key, values) -> phrases.rows.put(key, values));
    return phrases;
  }

  /** The rows of a table by their first column, in the order of the file. */
  static Map<String, List<List<String>>> table(String name) {
    Map<String, List<List<String>>> table = new LinkedHashMap<>();
    try (InputStream in = Phrases.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IOException("the program lacks its table " + name + ".tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t"));
          table
              .computeIfAbsent(cells.get(0), key -> new ArrayList<>())
              .add(cells.subList(1, cells.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  public String language() {
    return language;
  }

  /** How dates and country names are written. */
  public Locale locale() {
    return Locale.forLanguageTag(language.equals("hi-Latn") ? "en-IN" : language);
  }

  public boolean has(String key) {
    return rows.containsKey(key);
  }

  /** All values of a key, over all its rows; none when the language says nothing of it. */
  public List<String> all(String key) {
    return rows(key).stream().flatMap(List::stream).toList();
  }

  /** The rows of a key that stands in several. */
  public List<List<String>> rows(String key) {
    return rows.getOrDefault(key, List.of());
  }

  /**
   * Its first value.
   *
   * @throws IllegalArgumentException when the table has none
   */
  public String first(String key) {
    List<String> all = all(key);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no row " + key + " in " + language + ".tsv");
    }
    return all.get(0);
  }
}
