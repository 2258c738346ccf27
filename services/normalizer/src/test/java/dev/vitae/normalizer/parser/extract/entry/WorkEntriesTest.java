package dev.vitae.normalizer.parser.extract.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Value;
import dev.vitae.schemas.Workplace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkEntriesTest {

  @Test
  void rolesUnderOneEmployerShareItsWordsAndItsGroup() throws UnreadableException {
    List<Position> positions =
        read(
            """
            Orchard Bank

            4 roles

            Senior Analyst

            Promoted

            Sep 2025Present · 8 mos · Leeds · On-site

              • Forecasts
            Risk Modelling

            Analyst

            Mar 2023Sep 2025 · 2 yrs 6 mos · Leeds · Remote

              • Reports

            Beacon Insurance

            Trainee

            Jan 2021Mar 2023 · 2 yrs 2 mos · York · On-site

              • Letters
            """);

    assertThat(positions)
        .extracting(p -> p.getEmployer().getWritten())
        .containsExactly("Orchard Bank", "Orchard Bank", "Beacon Insurance");
    Position newest = positions.getFirst();
    Position older = positions.get(1);
    assertThat(newest.getEmployerGroup()).isEqualTo(older.getEmployerGroup());
    assertThat(newest.getEmployer().getEvidence().getSpans())
        .isEqualTo(older.getEmployer().getEvidence().getSpans());
    assertThat(newest.getPromotedFrom()).isEqualTo(older.getId());
    assertThat(newest.getStatedDuration().getCanonical()).isEqualTo("8");
    assertThat(newest.getSkills()).extracting(Value::getWritten).containsExactly("Risk Modelling");
    assertThat(newest.getWorkplace()).isEqualTo(Workplace.ON_SITE);
    assertThat(older.getWorkplace()).isEqualTo(Workplace.REMOTE);
    assertThat(positions.get(2).getEmployerGroup()).isNotEqualTo(older.getEmployerGroup());
  }

  @Test
  void titlesUnderOneRangeOfDatesAreOnePosition() throws UnreadableException {
    Position position =
        read("""
        ### Northwind

        **Head of Product, Head of Operations**
        **November 2018 - April 2020**

        Both at once.
        """)
            .getFirst();

    assertThat(position.getTitle().getWritten()).isEqualTo("Head of Product, Head of Operations");
    assertThat(position.getTitles())
        .extracting(Value::getWritten)
        .containsExactly("Head of Product", "Head of Operations");
  }

  @Test
  void headingLevelsMayChangeHalfWay() throws UnreadableException {
    List<Position> positions =
        read(
            """
            ### Northwind

            **Data Manager**
            **September 2020 - September 2024**

            I led a team.

            ## **Radiant Maps**

            ### **Data Scientist March 2017 - October 2018**

            I made maps.

            - Directing the design of a framework. The

            finished framework halved the time of each page.
            """);

    assertThat(positions)
        .extracting(p -> p.getEmployer().getWritten())
        .containsExactly("Northwind", "Radiant Maps");
    assertThat(positions)
        .extracting(p -> p.getTitle().getWritten())
        .containsExactly("Data Manager", "Data Scientist");
    assertThat(positions.get(1).getHighlights())
        .extracting(Value::getWritten)
        .containsExactly(
            "Directing the design of a framework. The finished framework halved the time of each"
                + " page.");
  }

  @Test
  void aPositionWithoutDatesKeepsItsText() throws UnreadableException {
    List<Position> positions =
        read(
            """
            **Gardener, Botanic Garden of Northfield**

            - Glasshouses

            **Driver, Swift Parcels Ltd**

            - Parcels
            """);

    assertThat(positions)
        .extracting(p -> p.getTitle().getWritten())
        .containsExactly("Gardener", "Driver");
    assertThat(positions).extracting(p -> p.getHighlights().size()).containsExactly(1, 1);
    assertThat(positions).allMatch(p -> p.getStart() == null && !p.getCurrent());
  }

  @Test
  void theKindOfWorkFollowsFromAWordThatIsItsEvidence() throws UnreadableException {
    List<Position> positions =
        read(
            """
            Marketing Intern, Meadow Foods Ltd
            June 2018 - August 2018
            - Tastings

            Data Analyst (Contract), Cedar Group Ltd
            January 2019 - June 2019
            - Reports

            Graduate Research Assistant, University of Northfield
            September 2014 - May 2018
            - Samples
            """);

    assertThat(positions)
        .extracting(Position::getKind)
        .containsExactly(
            PositionKind.INTERNSHIP, PositionKind.CONTRACT, PositionKind.STUDENT_RESEARCH);
    assertThat(positions).allMatch(p -> !p.getKindEvidence().getSpans().isEmpty());
  }

  @Test
  void datesMayGoOnInTheNextLine() throws UnreadableException {
    Position position =
        read("### Acorn Ltd\n\nBaker\n\n2021-03-01\n\n\\- Present\n\nBread and rolls.\n")
            .getFirst();

    assertThat(position.getStart().getMonth()).isEqualTo(3);
    assertThat(position.getCurrent()).isTrue();
    assertThat(position.getPresent().getWritten()).isEqualTo("Present");
  }

  @Test
  void aCommaBehindAPieceIsNoneOfIt() throws UnreadableException {
    byte[] line = "Atelier Nord., Lyon".getBytes(StandardCharsets.UTF_8);
    Document document = DocumentStep.read(line);

    assertThat(Cells.of(document, 0, "Atelier Nord.".length()))
        .singleElement()
        .satisfies(cell -> assertThat(cell.quote().written()).isEqualTo("Atelier Nord."));
  }

  private static List<Position> read(String text) throws UnreadableException {
    Document document = DocumentStep.read(text.getBytes(StandardCharsets.UTF_8));
    return WorkEntries.read(document, new Section(Section.Kind.WORK, null, document.lines()));
  }
}
