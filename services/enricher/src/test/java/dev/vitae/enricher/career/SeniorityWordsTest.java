package dev.vitae.enricher.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.Seniority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeniorityWordsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Data Science and Engineering Intern | INTERN
          Management Intern                   | INTERN
          Junior Developer                    | JUNIOR
          Full Stack Engineer (Associate Technology) | JUNIOR
          Software Engineer                   | REGULAR
          Product Manager                     | REGULAR
          Product Manager, Senior Web Designer | SENIOR
          Senior Product Manager              | SENIOR
          Senior Associate                    | SENIOR
          Staff Software Engineer             | LEAD
          Staff Nurse                         | REGULAR
          Lead Generation Specialist          | REGULAR
          Tech Lead                           | LEAD
          Senior Data Science Manager         | MANAGER
          Head of Product, Head of ML Ops     | DIRECTOR
          Director of Data Science            | DIRECTOR
          Vice President, Engineering         | DIRECTOR
          Chief Technology Officer            | EXECUTIVE
          Co-Founder & CEO                    | EXECUTIVE
          Geschäftsführerin                   | EXECUTIVE
          """)
  void titleSaysTheLevel(String title, Seniority level) {
    assertThat(SeniorityWords.of(title)).isEqualTo(level);
  }
}
