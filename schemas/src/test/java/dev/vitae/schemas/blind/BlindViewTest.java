package dev.vitae.schemas.blind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.Career;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.Value;
import dev.vitae.schemas.json.RecordJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BlindViewTest {
  private record Person(String language, String name, List<String> words) {
    String given() {
      return isUnspaced() ? name.substring(name.length() - 2) : words.getFirst();
    }

    String family() {
      return isUnspaced() ? name.substring(0, 2) : words.getLast();
    }

    boolean isUnspaced() {
      return language.equals("zh") || language.equals("ja");
    }

    String email() {
      return isUnspaced()
          ? "person.4711@mail.example"
          : ascii(given()) + "." + ascii(family()) + "@mail.example";
    }

    String link() {
      return "https://people.example/"
          + (isUnspaced() ? "p4711" : ascii(given()) + ascii(family()));
    }
  }

  private record Text(String language, String words, List<String> gone) {}

  @TestFactory
  Stream<DynamicTest> nothingTellsWhoItIs() throws IOException {
    List<Text> texts = texts();
    List<Person> people = people();
    assertThat(people).hasSizeGreaterThanOrEqualTo(100);
    return people.stream()
        .map(person -> DynamicTest.dynamicTest(person.name(), () -> isBlind(person, texts)));
  }

  private static void isBlind(Person person, List<Text> texts) {
    List<Text> own = texts.stream().filter(t -> t.language().equals(person.language())).toList();
    assertThat(own).isNotEmpty();
    String blind = RecordJson.of(BlindView.of(record(person, own))).toString();

    List<String> secrets = new ArrayList<>(List.of(person.name(), person.email(), person.link()));
    secrets.add(person.given());
    secrets.add(person.family());
    secrets.addAll(
        List.of("5550147", "555 0147", "applicant-7", "cv-of.pdf", "doc-id", "Hometown"));
    secrets.addAll(List.of("2001", "2005", "2009", "2012", "Coauthorsson"));
    own.forEach(text -> secrets.addAll(text.gone()));
    for (String secret : secrets) {
      boolean wordy =
          Character.isAlphabetic(secret.codePointAt(0)) && secret.codePointAt(0) < 0x3000;
      Pattern pattern =
          Pattern.compile(
              wordy ? "(?<!\\p{L})" + Pattern.quote(secret) + "(?!\\p{L})" : Pattern.quote(secret));
      assertThat(pattern.matcher(blind).find()).as("%s in %s", secret, blind).isFalse();
    }
    assertThat(blind).doesNotContain("\"spans\"").doesNotContain("\"year\":2");
    assertThat(blind).contains("Blindworks", "University of Blindness", "\"value\":43.0");
  }

  @Test
  void whatPeopleCanDoStays() throws IOException {
    Person person = people().getFirst();
    List<Text> own = texts().stream().filter(t -> t.language().equals("en")).toList();
    String blind = RecordJson.of(BlindView.of(record(person, own))).toString();

    assertThat(blind)
        .contains("led the ward from")
        .contains("trained 12 nurses")
        .contains("cut waiting times by 30 %")
        .contains("team of 8 grew sales by 12 %")
        .contains("saved $2M")
        .contains("HIS and ERP systems");
  }

  @Test
  void oneFormStandsForBothSexes() {
    Profile nobody = Profile.newBuilder().build();
    Veil veil = Veil.of(nobody);
    assertThat(veil.over("Ingenieurin und Projektleiterinnen"))
        .isEqualTo(veil.over("Ingenieur und Projektleiter"));
    assertThat(veil.over("Saleswoman")).isEqualTo(veil.over("Salesman"));
    assertThat(veil.over("Enfermera")).isEqualTo(veil.over("Enfermero"));
    assertThat(veil.over("Berlin, Medizin, Latein, Termin"))
        .isEqualTo("Berlin, Medizin, Latein, Termin");
  }

  @Test
  void veilingTwiceIsVeilingOnce() throws IOException {
    for (Text text : texts()) {
      Veil veil = Veil.of(Profile.newBuilder().build());
      String once = veil.over(text.words());
      assertThat(veil.over(once)).isEqualTo(once);
    }
  }

  private static EnrichedProfile record(Person person, List<Text> texts) {
    List<Value> sentences =
        texts.stream()
            .map(
                text ->
                    value(
                        text.words()
                            .replace("{name}", person.name())
                            .replace("{given}", person.given())
                            .replace("{family}", person.family())
                            .replace("{email}", person.email())
                            .replace("{link}", person.link())))
            .toList();
    Position position =
        Position.newBuilder()
            .setId("p1")
            .setEmployer(value("Blindworks " + person.family() + " Group"))
            .setTitle(value("Head of HIS and ERP systems"))
            .setStart(date("2005", 2005))
            .setEnd(date("2009-02", 2009))
            .setHighlights(sentences)
            .setDescription(sentences.getFirst())
            .build();
    Profile profile =
        Profile.newBuilder()
            .setName(
                PersonName.newBuilder()
                    .setFull(value(person.name()))
                    .setGiven(person.given())
                    .setFamily(person.family())
                    .build())
            .setSummary(sentences.getLast())
            .setEmails(List.of(value(person.email())))
            .setPhones(List.of(value("+1 206 555 0147")))
            .setLinks(List.of(Link.newBuilder().setUrl(value(person.link())).build()))
            .setLocation(Location.newBuilder().setPlace(value("Hometown")).build())
            .setPositions(List.of(position))
            .setEducation(
                List.of(
                    Education.newBuilder()
                        .setId("e1")
                        .setInstitution(value("University of Blindness"))
                        .setNotes(List.of(value("Class of 2001")))
                        .setEnd(date("2001", 2001))
                        .build()))
            .setPublications(
                List.of(
                    Publication.newBuilder()
                        .setName(value("On seeing less"))
                        .setAuthors(
                            List.of(value(person.family() + ", X."), value("Coauthorsson, Q.")))
                        .setDate(date("2012", 2012))
                        .build()))
            .build();
    Submission submission =
        Submission.newBuilder()
            .setSubmissionId("s1")
            .setFileName("cv-of.pdf")
            .setApplicantId("applicant-7")
            .setSubmittedAt(Instant.EPOCH)
            .build();
    return EnrichedProfile.newBuilder()
        .setPersonId("p0123")
        .setProfile(profile)
        .setDocuments(
            List.of(
                PersonDocument.newBuilder()
                    .setDocumentId("doc-id")
                    .setReceivedAt(Instant.EPOCH)
                    .setSubmissions(List.of(submission))
                    .build()))
        .setCareer(
            Career.newBuilder()
                .setAsOf(date("2012", 2012))
                .setTotalMonths(
                    Figure.newBuilder().setValue(43).setUnit("months").setRule("total").build())
                .build())
        .build();
  }

  private static Value value(String words) {
    Evidence evidence =
        Evidence.newBuilder().setSpans(List.of(new Span(2001, 2005, 1, null))).build();
    return new Value(words, null, evidence);
  }

  private static PartialDate date(String written, int year) {
    return PartialDate.newBuilder().setWritten(written).setYear(year).build();
  }

  private static String ascii(String word) {
    return java.text.Normalizer.normalize(
            word.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
        .replaceAll("[^a-z]", "");
  }

  private static List<Person> people() throws IOException {
    return rows("people.tsv").stream()
        .map(row -> new Person(row[0], row[1], List.of(row[1].split(" "))))
        .toList();
  }

  private static List<Text> texts() throws IOException {
    return rows("sentences.tsv").stream()
        .map(row -> new Text(row[0], row[1], List.of(row[2].split("\\|"))))
        .toList();
  }

  private static List<String[]> rows(String resource) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                BlindViewTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
