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
    Map<TopicPartition, OffsetAndMetadata> committed = committed(admin, group, limit);
    Map<TopicPartition, Long> first = offsets(admin, partitions, OffsetSpec.earliest(), limit);
    Map<TopicPartition, Long> end = offsets(admin, partitions, OffsetSpec.latest(), limit);
    Map<String, Long> lag = new TreeMap<>();
    for (TopicPartition partition : partitions) {
      long behind = Math.max(0, end.get(partition) - from(partition, committed, first));
      lag.merge(partition.topic(), behind, Long::sum);
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
    return behind(admin, group, ends, limit) == 0;
  }

  /**
   * Offsets between what a group has committed and these ends, of all partitions together; one it
   * has no position in counts from its beginning.
   */
  public static long behind(
      Admin admin, String group, Map<TopicPartition, Long> ends, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> committed = committed(admin, group, limit);
    Map<TopicPartition, Long> first = offsets(admin, ends.keySet(), OffsetSpec.earliest(), limit);
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - from(end.getKey(), committed, first)))
        .sum();
  }

  private static Map<TopicPartition, OffsetAndMetadata> committed(
      Admin admin, String group, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return admin
        .listConsumerGroupOffsets(group)
        .partitionsToOffsetAndMetadata()
        .get(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static long from(
      TopicPartition partition,
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, Long> first) {
    OffsetAndMetadata position = committed.get(partition);
    return position == null ? first.get(partition) : position.offset();
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
