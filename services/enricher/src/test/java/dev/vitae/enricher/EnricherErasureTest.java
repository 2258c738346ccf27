package dev.vitae.enricher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.api.Test;

class EnricherErasureTest extends EnricherFixture {
  @Test
  void blindTopicLosesThePersonToo() {
    send(FIRST);
    TestOutputTopic<String, byte[]> blind =
        driver.createOutputTopic(
            TOPICS.blind(), new StringDeserializer(), new ByteArrayDeserializer());
    assertThat(blind.readKeyValuesToList())
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.key).isEqualTo(id(FIRST));
              assertThat(new String(person.value, StandardCharsets.UTF_8))
                  .contains("Acme")
                  .doesNotContain("Ann")
                  .doesNotContain("example.com");
            });

    erase("first");
    assertThat(blind.readKeyValuesToList()).containsExactly(new KeyValue<>(id(FIRST), null));
  }

  @Test
  void erasedPersonLeavesNothingBehind() {
    send(FIRST);
    send(SECOND);
    send(THIRD);
    erase("first");
    erase("second");
    erase("third");

    assertThat(people).isEmpty();
    assertThat(redirected).isEmpty();
    for (String store : List.of("documents", "identity-claims", "identity-identifiers")) {
      try (KeyValueIterator<Object, Object> left = driver.getKeyValueStore(store).all()) {
        assertThat(left).as(store).isExhausted();
      }
    }
  }

  @Test
  void personWhoseEarliestDocumentIsErasedIsFoundUnderTheNewId() {
    send(FIRST);
    send(SECOND);
    erase("first");

    assertThat(people).containsOnlyKeys(id(SECOND));
    assertThat(record(id(SECOND)).getDocuments()).hasSize(1);
    assertThat(redirected).containsOnly(Map.entry(id(FIRST), id(SECOND)));
  }

  @Test
  void erasedDocumentMayBeSentAgain() {
    send(FIRST);
    send(SECOND);
    Map<String, String> before = endState();
    erase("first");
    send(FIRST);

    assertThat(endState()).isEqualTo(before);
  }

  @Test
  void erasureOfTheFindingsOtherSideTakesTheFindingAway() {
    send(FIRST);
    send(STRANGER);
    erase("stranger");

    assertThat(record(id(FIRST)).getFindings()).isEmpty();
  }

  @Test
  void erasureOfAnUnknownDocumentIsNothing() {
    erase("nobody");

    assertThat(people).isEmpty();
  }
}
