package dev.vitae.runtime.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How far a stage is behind what it reads. */
public final class GroupLag {
  private GroupLag() {}

  /** All partitions of topics. */
  public static List<TopicPartition> partitions(
      Admin admin, Collection<String> topics, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return admin
        .describeTopics(topics)
        .allTopicNames()
        .get(limit.toMillis(), TimeUnit.MILLISECONDS)
        .values()
        .stream()
        .flatMap(
            topic ->
                IntStream.range(0, topic.partitions().size())
                    .mapToObj(number -> new TopicPartition(topic.name(), number)))
        .toList();
  }

  /**
   * Offsets between what a group has committed and the end of what is committed in the topics, by
   * topic. Offsets, not records: markers of transactions and compacted records count.
   *
   * @param group the application's id, as {@link KafkaSettings#group} gives it
   * @param partitions it reads; one it has no position in counts from its beginning
   * @param limit for each of three questions to the cluster
   */
  public static Map<String, Long> of(
      Admin admin, String group, Collection<TopicPartition> partitions, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    Map<TopicPartition, Long> first = offsets(admin, partitions, OffsetSpec.earliest(), limit);
    Map<TopicPartition, Long> end = offsets(admin, partitions, OffsetSpec.latest(), limit);
    Map<String, Long> lag = new TreeMap<>();
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata position = committed.get(partition);
      long from = position == null ? first.get(partition) : position.offset();
      lag.merge(partition.topic(), Math.max(0, end.get(partition) - from), Long::sum);
    }
    return lag;
  }

  /** Where what is committed in these partitions ends now; to be asked of {@link #hasReached}. */
  public static Map<TopicPartition, Long> ends(
      Admin admin, Collection<TopicPartition> partitions, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return offsets(admin, partitions, OffsetSpec.latest(), limit);
  }

  /** Whether a group has committed that it came as far as that in all partitions. */
  public static boolean hasReached(
      Admin admin, String group, Map<TopicPartition, Long> ends, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    return ends.entrySet().stream()
        .allMatch(
            end -> {
              OffsetAndMetadata position = committed.get(end.getKey());
              return end.getValue() == 0 || position != null && position.offset() >= end.getValue();
            });
  }

  private static Map<TopicPartition, Long> offsets(
      Admin admin, Collection<TopicPartition> partitions, OffsetSpec which, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, ListOffsetsResultInfo> results =
        admin
            .listOffsets(
                partitions.stream().collect(Collectors.toMap(each -> each, each -> which)),
                new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
            .all()
            .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    return results.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }
}
