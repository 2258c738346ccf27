package dev.vitae.enricher.identity;

import static dev.vitae.enricher.Samples.name;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedNameTest {

  private static boolean differ(String a, String b) {
    boolean differ = ComparedName.of(name(a)).isClearlyDifferentFrom(ComparedName.of(name(b)));
    boolean reversed = ComparedName.of(name(b)).isClearlyDifferentFrom(ComparedName.of(name(a)));
    assertThat(reversed).as("the other way round").isEqualTo(differ);
    return differ;
  }

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Example            | ann example
          Ann Example            | Example, Ann
          Ann Example            | A. Example
          Ann Example            | Ann Marie Example
          Ann M. Example         | Ann Marie Example
          José García Márquez    | Jose Garcia
          Jürgen Groß            | Jurgen Gross
          Dr. Ann Example, PhD   | Ann Example
          Bob Example            | Robert Example
          Jean-Pierre Exemple    | Jeanpierre Exemple
          Ludwig van der Berg    | Ludwig Vanderberg
          Maria de la Cruz       | Maria Cruz
          Micheal Example        | Michael Example
          Katharina Example      | Katarina Example
          O'Brien Sam            | Sam OBrien
          王伟                    | Wang Wei
          Ann Smith-Jones        | Ann Jones
          Ann                    | Ann Example
          """)
  void tolerates(String name, String other) {
    assertThat(differ(name, other)).isFalse();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Example      | Bob Example
          Ann Example      | Ann Sample
          John Smith       | Jane Smith
          K. W. Schultz    | K. M. Schultz
          Wei Li           | Wei Liu
          Ann Example      | Carl Sample
          """)
  void tellsApart(String name, String other) {
    assertThat(differ(name, other)).isTrue();
  }

  @Test
  void documentWithoutANameIsOfAnybody() {
    ComparedName none = ComparedName.of(null);

    assertThat(none.isClearlyDifferentFrom(ComparedName.of(name("Ann Example")))).isFalse();
  }
}
