package dev.vitae.normalizer.parser.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text by its commonest words, and Chinese from Japanese by their script.
 * Restricted to the languages that the parser knows; what is none of them, or too little, is told
 * to be unknown. Safe for use by many threads; cost grows with the text up to a bound.
 */
public final class DocumentLanguage {
  /** What is answered when no language can be told. */
  public static final String UNKNOWN = "";

  /** Characters looked at: more would not change the answer. */
  private static final int MOST = 20_000;

  /** Less evidence than this tells nothing: a word of one language alone and one of two. */
  private static final float LEAST = 1.5f;

  /** Share of the words that must speak for it: names and trade terms belong to no language. */
  private static final float LEAST_SHARE = 0.06f;

  /** How much more must speak for the first than for the second. */
  private static final float AHEAD = 1.15f;

  /** From this share of letters on a script decides. */
  private static final float BY_SCRIPT = 0.3f;

  /** Kana among Chinese characters make it Japanese from this share on. */
  private static final float KANA = 0.05f;

  private static final DocumentLanguage WORDS = new DocumentLanguage();

  private final List<String> languages = new ArrayList<>();
  private final Map<String, float[]> weights = new HashMap<>();

  /** Letters of the longest of the words. */
  private int longest;

  private DocumentLanguage() {
    Map<String, List<Integer>> speakers = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DocumentLanguage.class.getResourceAsStream("words.tsv"), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          for (String word : line.substring(tab + 1).split(" ")) {
            speakers.computeIfAbsent(word, w -> new ArrayList<>()).add(languages.size());
          }
          languages.add(line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table of words cannot be read", e);
    }
    speakers.forEach(
        (word, spoken) -> {
          float[] weight = new float[languages.size()];
          for (int language : spoken) {
            weight[language] = 1f / spoken.size();
          }
          weights.put(word, weight);
          longest = Math.max(longest, word.length());
        });
  }

  /** The language of a text as ISO 639-1 has it; {@link #UNKNOWN} if it cannot be told. */
  public static String of(String text) {
    return WORDS.languageOf(text.length() > MOST ? text.substring(0, MOST) : text);
  }

  private String languageOf(String text) {
    String byScript = byScript(text);
    if (byScript != null) {
      return byScript;
    }
    float[] sums = new float[languages.size()];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord =
          i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words++;
        String word = i - start > longest ? "" : text.substring(start, i).toLowerCase(Locale.ROOT);
        float[] weight = weights.get(word);
        for (int language = 0; weight != null && language < sums.length; language++) {
          sums[language] += weight[language];
        }
        start = -1;
      }
    }
    int first = -1;
    float second = 0;
    for (int language = 0; language < sums.length; language++) {
      if (first < 0 || sums[language] > sums[first]) {
        second = first < 0 ? 0 : sums[first];
        first = language;
      } else {
        second = Math.max(second, sums[language]);
      }
    }
    boolean told =
        sums[first] >= LEAST && sums[first] >= LEAST_SHARE * words && sums[first] >= AHEAD * second;
    return told ? languages.get(first) : UNKNOWN;
  }

  /** The language that a script belongs to; unknown for scripts of others; null for Latin. */
  private static String byScript(String text) {
    int letters = 0;
    int latin = 0;
    int han = 0;
    int kana = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        boolean letter = Character.isLetter(c);
        letters += letter ? 1 : 0;
        latin += letter ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
        han += Character.isIdeographic(c) ? 1 : 0;
        kana += c >= 0x3040 && c < 0x3100 ? 1 : 0;
      }
    }
    if (han + kana > BY_SCRIPT * letters) {
      return kana > KANA * (han + kana) ? "ja" : "zh";
    }
    return letters - latin > BY_SCRIPT * 2 * letters ? UNKNOWN : null;
  }
}
