package dev.vitae.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.runtime.configuration.Configuration;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {

  @Test
  void whatIsSetForAllClientsReachesEveryKind() {
    KafkaSettings settings =
        of(
            Map.of(
                "kafka.bootstrap.servers", "broker:9093",
                "kafka.security.protocol", "SASL_SSL",
                "kafka.sasl.jaas.config", "secret"));

    for (Properties properties :
        new Properties[] {
          settings.admin(),
          settings.producer("p"),
          settings.consumer(Optional.of("g")),
          settings.streams("stage", Guarantee.EXACTLY_ONCE)
        }) {
      assertThat(properties)
          .containsEntry("bootstrap.servers", "broker:9093")
          .containsEntry("security.protocol", "SASL_SSL")
          .containsEntry("sasl.jaas.config", "secret");
    }
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void whatIsSetForOneKindReachesThatKindAloneAndWinsOverOurDefaults() {
    KafkaSettings settings =
        of(Map.of("kafka.producer.linger.ms", "50", "kafka.consumer.max.poll.records", "7"));

    assertThat(settings.producer("p")).containsEntry("linger.ms", "50");
    assertThat(settings.consumer(Optional.empty()))
        .containsEntry("max.poll.records", "7")
        .doesNotContainKeys("linger.ms", "group.id");
    assertThat(settings.admin()).doesNotContainKeys("linger.ms", "producer.linger.ms");
    assertThat(settings.streams("stage", Guarantee.AT_LEAST_ONCE))
        .containsEntry("producer.linger.ms", "50")
        .containsEntry("consumer.max.poll.records", "7");
  }

  @Test
  void aStreamsApplicationKeepsItsPromises() {
    KafkaSettings settings = of(Map.of("topics.prefix", "hr.", "topics.replicas", "3"));

    StreamsConfig config =
        new StreamsConfig(settings.streams("normalizer", Guarantee.EXACTLY_ONCE));

    assertThat(config.getString("application.id")).isEqualTo("hr.normalizer");
    assertThat(config.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
    assertThat(config.getString("errors.dead.letter.queue.topic.name"))
        .isEqualTo("hr.dead-letters");
    assertThat(config.getInt("replication.factor")).isEqualTo(3);
    assertThat(config.getMainConsumerConfigs("g", "c", 0))
        .containsEntry("isolation.level", "read_committed")
        .containsEntry("session.timeout.ms", 8_000);
    assertThat(config.getProducerConfigs("p"))
        .containsEntry("transaction.timeout.ms", 60_000)
        .containsEntry("max.request.size", 12 * 1024 * 1024);
  }

  @Test
  void everyTopicIsMadeWithWhatItNeeds() {
    KafkaSettings settings =
        of(Map.of("topics.replicas", "3", "topics.partitions", "6", "documents.retention", "30d"));

    Map<String, NewTopic> topics = new HashMap<>();
    new TopicSetup(settings).all().forEach(topic -> topics.put(topic.name(), topic));

    assertThat(topics.keySet())
        .containsAll(settings.topics().published())
        .contains("vitae.dead-letters")
        .hasSize(7);
    assertThat(topics.get("vitae.profiles.enriched").numPartitions()).isEqualTo(6);
    assertThat(topics.get("vitae.profiles.enriched").replicationFactor()).isEqualTo((short) 3);
    assertThat(topics.get("vitae.profiles.enriched").configs())
        .containsEntry("cleanup.policy", "compact")
        .containsEntry("max.message.bytes", "10485760")
        .containsEntry("min.insync.replicas", "2");
    assertThat(topics.get("vitae.resumes.received").configs())
        .containsEntry("cleanup.policy", "compact,delete")
        .containsEntry("retention.ms", Long.toString(Duration.ofDays(30).toMillis()));
    assertThat(topics.get("vitae.dead-letters").configs())
        .containsEntry("cleanup.policy", "delete")
        .containsEntry("max.message.bytes", "12582912");
  }

  private static KafkaSettings of(Map<String, String> flags) {
    Configuration configuration = Configuration.read(null, Map.of(), flags);
    KafkaSettings settings = KafkaSettings.from(configuration);
    configuration.refuseUnknown();
    return settings;
  }
}
