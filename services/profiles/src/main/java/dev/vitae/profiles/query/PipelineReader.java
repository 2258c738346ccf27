package dev.vitae.profiles.query;

import dev.vitae.profiles.query.PipelineStatus.Stage;
import dev.vitae.profiles.query.PipelineStatus.Topic;
import dev.vitae.runtime.kafka.GroupLag;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the cluster how the pipeline does. */
public final class PipelineReader implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(PipelineReader.class);
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final KafkaSettings settings;
  private final Admin admin;

  public PipelineReader(KafkaSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings must not be null");
    this.admin = Admin.create(settings.admin());
  }

  /** What each stage reads, by its name. */
  private Map<String, List<String>> stages() {
    Topics topics = settings.topics();
    Map<String, List<String>> stages = new LinkedHashMap<>();
    stages.put("normalizer", List.of(topics.received(), topics.submitted()));
    stages.put("enricher", List.of(topics.normalized()));
    stages.put(
        "profiles",
        List.of(
            topics.enriched(),
            topics.redirects(),
            topics.normalized(),
            topics.rejected(),
            topics.submitted()));
    return stages;
  }

  /** The status of now; empty if the cluster does not answer within some seconds. */
  public Optional<PipelineStatus> read() {
    try {
      List<String> names = new ArrayList<>(settings.topics().published());
      names.add(settings.topics().deadLetters());
      List<TopicPartition> all = GroupLag.partitions(admin, names, LIMIT);
      List<Stage> stages = new ArrayList<>();
      for (Map.Entry<String, List<String>> stage : stages().entrySet()) {
        stages.add(stage(stage.getKey(), stage.getValue(), all));
      }
      return Optional.of(new PipelineStatus(stages, topics(names, all)));
    } catch (ExecutionException | TimeoutException e) {
      log.warn("The cluster does not tell its status: {}", e.toString());
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Stage stage(String name, List<String> reads, List<TopicPartition> all)
      throws InterruptedException, ExecutionException, TimeoutException {
    String group = settings.group(name);
    List<TopicPartition> partitions =
        all.stream().filter(partition -> reads.contains(partition.topic())).toList();
    Map<String, Long> lag = GroupLag.of(admin, group, partitions, LIMIT);
    try {
      ConsumerGroupDescription description =
          admin
              .describeConsumerGroups(List.of(group))
              .describedGroups()
              .get(group)
              .get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
      return new Stage(
          name, description.groupState().toString(), description.members().size(), lag);
    } catch (ExecutionException never) {
      return new Stage(name, "Unknown", 0, lag); // this stage has never run here
    }
  }

  private List<Topic> topics(List<String> names, List<TopicPartition> all)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, Long> first = offsets(all, OffsetSpec.earliest());
    Map<TopicPartition, Long> end = offsets(all, OffsetSpec.latest());
    return names.stream()
        .map(
            name -> {
              List<TopicPartition> own = all.stream().filter(p -> p.topic().equals(name)).toList();
              long offsets = own.stream().mapToLong(p -> end.get(p) - first.get(p)).sum();
              return new Topic(name, own.size(), offsets);
            })
        .toList();
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
      throws InterruptedException, ExecutionException, TimeoutException {
    return admin
        .listOffsets(
            partitions.stream().collect(Collectors.toMap(each -> each, each -> which)),
            new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
        .all()
        .get(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }

  /** The number of partitions of each store's topic. */
  public Map<StoreName, Integer> partitions()
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<String, Long> counts =
        GroupLag.partitions(admin, settings.topics().published(), LIMIT).stream()
            .collect(Collectors.groupingBy(TopicPartition::topic, Collectors.counting()));
    Map<StoreName, Integer> partitions = new LinkedHashMap<>();
    for (StoreName store : StoreName.values()) {
      partitions.put(store, counts.get(store.topic(settings.topics())).intValue());
    }
    return partitions;
  }

  @Override
  public void close() {
    admin.close(LIMIT);
  }
}
