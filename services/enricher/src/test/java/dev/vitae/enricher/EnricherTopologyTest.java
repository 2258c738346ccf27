package dev.vitae.enricher;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.email;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.identity.PersonId;
import dev.vitae.runtime.streams.DeadLetter;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EnricherTopologyTest extends EnricherFixture {
  @Test
  void topologyIsTheOneThatWasReleased() throws IOException {
    String golden =
        new String(
            getClass().getResourceAsStream("/topology.txt").readAllBytes(), StandardCharsets.UTF_8);

    assertThat(
            EnricherTopology.build(TOPICS, serdes, Enrichment.standard(), false)
                .describe()
                .toString())
        .isEqualTo(golden);
  }

  @Test
  void documentBecomesAPersonWithoutItsText() {
    send(FIRST);

    EnrichedProfile ann = record(id(FIRST));
    assertThat(people).hasSize(1);
    assertThat(redirected).isEmpty();
    assertThat(ann.getDocuments())
        .extracting(PersonDocument::getDocumentId)
        .containsExactly("first");
    assertThat(ann.getCareer().getTotalMonths().getValue()).isEqualTo(24);
    assertThat(new String(people.get(id(FIRST)), StandardCharsets.UTF_8))
        .doesNotContain("The text of first");
  }

  @Test
  void documentsOfOnePersonBecomeOneRecord() {
    send(FIRST);
    send(SECOND);

    assertThat(people).containsOnlyKeys(id(FIRST));
    assertThat(record(id(FIRST)).getProfile().getPositions())
        .singleElement()
        .satisfies(p -> assertThat(p.getEnd().getWritten()).isEqualTo("2023-01"));
    assertThat(redirected).containsOnly(Map.entry(id(SECOND), id(FIRST)));
  }

  @Test
  void twoRunsAYearApartOverTheSameTopicsGiveEqualBytes() {
    List<byte[]> before = everythingOn(Instant.parse("2026-03-01T10:00:00Z"));
    List<byte[]> after = everythingOn(Instant.parse("2027-03-01T10:00:00Z"));

    assertThat(before).hasSizeGreaterThan(3);
    assertThat(after).usingElementComparator(Arrays::compare).isEqualTo(before);
  }

  private List<byte[]> everythingOn(Instant clock) {
    driver.close();
    startAt(clock);
    for (NormalizedProfile document : List.of(SECOND, FIRST, STRANGER, THIRD)) {
      pipe(document.getDocumentId(), document);
    }
    return enriched.readValuesToList();
  }

  @Test
  void replayedEventChangesNothing() {
    send(FIRST);
    send(SECOND);

    assertThat(outputsOf(FIRST)).isZero();
    assertThat(outputsOf(SECOND)).isZero();
  }

  @Test
  void sameDocumentSubmittedAgainIsOneDocumentWithTwoSubmissions() {
    send(FIRST);
    send(
        document(
            "first", 0, "2022-01", FIRST.getProfile(), submission("a", "1"), submission("b", "2")));

    assertThat(record(id(FIRST)).getDocuments())
        .singleElement()
        .satisfies(d -> assertThat(d.getSubmissions()).hasSize(2));
  }

  @Test
  void anyOrderOfArrivalEndsInTheSame() {
    List<NormalizedProfile> documents = List.of(FIRST, SECOND, THIRD, STRANGER);
    Map<String, String> expected = null;
    for (List<NormalizedProfile> order : permutations(documents)) {
      stop();
      start();
      order.forEach(this::send);
      Map<String, String> end = endState();
      expected = expected == null ? end : expected;

      assertThat(end).isEqualTo(expected);
    }
    assertThat(people).containsOnlyKeys(id(FIRST), id(STRANGER));
    assertThat(redirected)
        .containsOnly(Map.entry(id(SECOND), id(FIRST)), Map.entry(id(THIRD), id(FIRST)));
  }

  @Test
  void earlierDocumentThatComesLaterGivesThePersonItsId() {
    send(SECOND);
    assertThat(people).containsOnlyKeys(id(SECOND));

    send(FIRST);

    assertThat(people).containsOnlyKeys(id(FIRST));
    assertThat(redirected).containsOnly(Map.entry(id(SECOND), id(FIRST)));
  }

  @Test
  void documentWithIdentifiersOfTwoPeopleJoinsThem() {
    send(FIRST);
    send(THIRD);
    assertThat(people).containsOnlyKeys(id(FIRST), id(THIRD));

    send(SECOND);

    assertThat(people).containsOnlyKeys(id(FIRST));
    assertThat(record(id(FIRST)).getDocuments()).hasSize(3);
    assertThat(redirected).containsKeys(id(SECOND), id(THIRD));
  }

  @Test
  void clearlyDifferentNameLinksToNobodyAndIsAFinding() {
    send(FIRST);
    send(STRANGER);

    assertThat(people).containsOnlyKeys(id(FIRST), id(STRANGER));
    for (String id : people.keySet()) {
      assertThat(record(id).getFindings())
          .extracting(Finding::getCode)
          .containsExactly(FindingCode.NAME_CONFLICT);
      assertThat(record(id).getFindings().get(0).getEvidence().getSpans()).hasSize(1);
    }
  }

  @Test
  void whatIsJoinedStaysJoinedWhenAStrangerComes() {
    send(FIRST);
    send(SECOND);
    send(STRANGER);

    assertThat(record(id(FIRST)).getDocuments()).hasSize(2);
  }

  @Test
  void sharedApplicantIdIsOnePerson() {
    send(document("a", 0, "2024-01", person("Ann Example").build(), submission("portal", "17")));
    send(document("b", 1, "2024-01", person("Ann Example").build(), submission("portal", "17")));
    send(document("c", 2, "2024-01", person("Ann Example").build(), submission("agency", "17")));

    assertThat(people).containsOnlyKeys(PersonId.of("a"), PersonId.of("c"));
  }

  @Test
  void newerReadingThatLosesAnIdentifierLeavesEachWithTheirOwn() {
    send(FIRST);
    send(SECOND);
    send(
        document(
            "second",
            10,
            "2024-01",
            person("Ann Example").setEmails(List.of(email("other@example.com"))).build()));

    assertThat(people).containsOnlyKeys(id(FIRST), id(SECOND));
    assertThat(redirected).isEmpty();
  }

  @Test
  void recordThatCannotBeReadIsADeadLetterAndTheStreamGoesOn() {
    driver
        .createInputTopic(TOPICS.normalized(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput("broken", new byte[] {1, 2, 3});
    send(FIRST);

    var letters =
        driver.createOutputTopic(
            TOPICS.deadLetters(), new StringDeserializer(), new ByteArrayDeserializer());
    var letter = letters.readRecord();
    assertThat(letter.key()).isEqualTo("broken");
    assertThat(letter.headers().lastHeader(DeadLetter.TOPIC).value())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(TOPICS.normalized());
    assertThat(people).containsOnlyKeys(id(FIRST));
  }

  @Test
  void documentUnderAForeignKeyIsADeadLetterThatChangesNothing() {
    driver
        .createInputTopic(
            TOPICS.normalized(),
            new StringSerializer(),
            serdes.of(NormalizedProfile.class).serializer())
        .pipeInput("elsewhere", FIRST);
    drain();

    assertThat(people).isEmpty();
    assertThat(
            driver
                .createOutputTopic(
                    TOPICS.deadLetters(), new StringDeserializer(), new ByteArrayDeserializer())
                .getQueueSize())
        .isEqualTo(1);
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (T first : items) {
      List<T> rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<T> tail : permutations(rest)) {
        List<T> whole = new ArrayList<>(List.of(first));
        whole.addAll(tail);
        all.add(whole);
      }
    }
    return all;
  }
}
