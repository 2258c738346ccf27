package dev.vitae.profiles.people;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text becomes words that can be found: Unicode word boundaries, lower case, accents folded.
 *
 * <p>No stemming and no stop words, so that it serves every language alike. Safe for many threads.
 */
final class SearchText {
  /** Names that the word boundary rules would reduce to a letter, and what stands for them. */
  private static final List<String[]> SYMBOL_NAMES =
      List.of(
          new String[] {"C++", "cplusplus"},
          new String[] {"c++", "cplusplus"},
          new String[] {"C#", "csharp"},
          new String[] {"c#", "csharp"},
          new String[] {"F#", "fsharp"},
          new String[] {"f#", "fsharp"},
          new String[] {".NET", " dotnet"},
          new String[] {".Net", " dotnet"},
          new String[] {".net", " dotnet"});

  static final Analyzer ANALYZER = analyzer();

  private SearchText() {}

  /** A word and where it stands. */
  record Word(String text, int start, int end) {}

  /** The words of a text, in order. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** A whole value in the form in which values are compared. */
  static String folded(String value) {
    char[] lower = value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[lower.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(lower, 0, out, 0, lower.length);
    return new String(out, 0, length);
  }

  private static Analyzer analyzer() {
    NormalizeCharMap.Builder symbols = new NormalizeCharMap.Builder();
    SYMBOL_NAMES.forEach(row -> symbols.add(row[0], row[1]));
    NormalizeCharMap map = symbols.build();
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(
            tokens, new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));
      }

      @Override
      protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(map, reader);
      }

      @Override
      public int getPositionIncrementGap(String fieldName) {
        // A phrase never reaches from one value of a field into the next.
        return 100;
      }
    };
  }
}
