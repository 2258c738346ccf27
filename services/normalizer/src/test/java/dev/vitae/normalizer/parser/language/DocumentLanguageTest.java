package dev.vitae.normalizer.parser.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentLanguageTest {

  @Test
  void twoSentencesTellTheLanguage() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DocumentLanguageTest.class.getResourceAsStream("/languages/snippets.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        int tab = line.indexOf('\t');
        String told = DocumentLanguage.of(line.substring(tab + 1));
        if (!told.equals(line.substring(0, tab))) {
          wrong.add(told + " for " + line);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void englishTradeTermsDoNotHideTheSentencesAroundThem() {
    assertThat(
            DocumentLanguage.of(
                "Senior Software Engineer. Stack: Java, Spring Boot, Kafka, AWS. Verantwortlich für"
                    + " die Entwicklung von Services mit Spring Boot und Kafka in einem agilen Team."))
        .isEqualTo("de");
  }
}
