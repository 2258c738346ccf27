package dev.vitae.normalizer.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"•", "-", "–", "*", "·", "▪", "o", "➢", "\uF0B7", "• -", "-  -"})
  void bulletsOfEveryGlyphStandBeforeTheLine(String glyph) {
    Document document = Rendering.read("Work\n  " + glyph + " Built a house\n");

    assertThat(Rendering.rows(document)).containsExactly("Work", "- Built a house");
  }

  @Test
  void aDashBeforeAYearIsNoBullet() {
    assertThat(Rendering.rows(Rendering.read("2019-01\n– 2021-05\n")))
        .containsExactly("2019-01", "– 2021-05");
  }

  @Test
  void countedRowsAreItemsOfAList() {
    String text =
        """
        Work

        1. Built a house of bricks for a
           family of five
        2. Painted it

        1) Planned
        2) Drew
        """;

    assertThat(Rendering.rows(Rendering.read(text)))
        .containsExactly(
            "Work",
            "- Built a house of bricks for a",
            "family of five",
            "- Painted it",
            "- Planned",
            "- Drew");
  }

  @Test
  void numbersOfSectionsAreNoItems() {
    assertThat(Rendering.rows(Rendering.read("1. Work\nNurse, Acme\n2. School\nYork\n")))
        .containsExactly("1. Work", "Nurse, Acme", "2. School", "York");
  }

  @Test
  void wideGapsPartARow() {
    assertThat(Rendering.rows(Rendering.read("Nurse, Acme      2019 - 2021\nDr. Who\t2020\n")))
        .containsExactly("Nurse, Acme | 2019 - 2021", "Dr. Who | 2020");
  }

  @Test
  void spreadWordsOfARunningLineAreNotParted() {
    assertThat(Rendering.rows(Rendering.read("Trained   a   team   on    modern   things\n")))
        .containsExactly("Trained a team on modern things");
  }

  @Test
  void aLineWithoutRoomForTheNextWordGoesOn() {
    String text =
        """
        Summary

        After eight years of running restaurants I retrained as an analyst to turn
        my instinct into something that can be measured.

        Nurse
        March 2018 - July 2024
        """;

    assertThat(Rendering.paragraphs(Rendering.read(text)))
        .containsExactly(
            "Summary",
            "After eight years of running restaurants I retrained as an analyst to turn"
                + " / my instinct into something that can be measured.",
            "Nurse",
            "March 2018 - July 2024");
  }

  @Test
  void aWrappedBulletGoesOnWithAndWithoutHangingIndent() {
    String text =
        """
        Work
        • Answered for the whole of the kitchen, from the market in the morning to
          the last plate
        • Answered for the whole of the kitchen, from the market in the morning to
        the last plate
        """;

    assertThat(Rendering.rows(Rendering.read(text)))
        .containsExactly(
            "Work",
            "- Answered for the whole of the kitchen, from the market in the morning to",
            "the last plate",
            "- Answered for the whole of the kitchen, from the market in the morning to",
            "the last plate");
    assertThat(Rendering.paragraphs(Rendering.read(text))).hasSize(3);
  }

  @Test
  void indentedLinesThatLostTheirBulletsAreItems() {
    String text =
        """
        HIGHLIGHTS

              Wrote models to standardise the data of all the shops of a vendor
              Automated weekly reports

        General Manager
        """;

    assertThat(Rendering.rows(Rendering.read(text)))
        .containsExactly(
            "HIGHLIGHTS",
            "- Wrote models to standardise the data of all the shops of a vendor",
            "- Automated weekly reports",
            "General Manager");
  }

  @Test
  void aSideColumnIsReadAsAWhole() {
    String text =
        """
        CONTACT
                                          WORK EXPERIENCE
        ann@example.com
        555 0100                          Acme Hospital
                                          Nurse
        SKILLS
                                          Looked after the patients of a ward
        Triage                            with twenty beds
        Wound care
                                          Other Hospital
        Ventilators                       Assistant
        """;
    Document document = Rendering.read(text);

    assertThat(Rendering.rows(document))
        .containsExactly(
            "CONTACT",
            "ann@example.com",
            "555 0100",
            "SKILLS",
            "Triage",
            "Wound care",
            "Ventilators",
            "WORK EXPERIENCE",
            "Acme Hospital",
            "Nurse",
            "Looked after the patients of a ward",
            "with twenty beds",
            "Other Hospital",
            "Assistant");
    assertThat(document.lines().get(0).region()).isNotEqualTo(document.lines().get(7).region());
  }

  @Test
  void separatorsAndIconsLeaveNoLine() {
    assertThat(Rendering.rows(Rendering.read("Ann\n=======\n\uE182 555 0100\n📍 Oslo\n* * *\n")))
        .containsExactly("Ann", "555 0100", "Oslo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void lineEndingsDoNotMatter(String ending) {
    String text = String.join(ending, "Ann Example", "", "Work", "  • one", "  • two", "");

    assertThat(Rendering.read(text)).isEqualTo(Rendering.read(text.replace(ending, "\n")));
  }

  @Test
  void formFeedsPartPages() {
    Document document = Rendering.read("Ann\nWork\n\fSkills\n");

    assertThat(document.pages()).isEqualTo(2);
    assertThat(document.lines()).extracting(Line::page).containsExactly(1, 1, 2);
  }
}
