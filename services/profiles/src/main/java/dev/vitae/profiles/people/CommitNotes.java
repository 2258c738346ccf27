package dev.vitae.profiles.people;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.query.Position;

/**
 * How far a store has come, as it stands in the index's commits.
 *
 * @param offsets what Streams committed for each partition, as it came: it may be a negative
 *     sentinel, which Streams wants back unchanged
 * @param position the last record of each partition that is in the store
 */
record CommitNotes(Map<TopicPartition, Long> offsets, Position position) {
  static final CommitNotes EMPTY = new CommitNotes(Map.of(), Position.emptyPosition());
  private static final String OFFSET = "offset/";
  private static final String POSITION = "position/";

  CommitNotes {
    offsets = Map.copyOf(offsets);
  }

  /**
   * These notes after a commit.
   *
   * @param changed offsets to note; a null forgets a partition, an empty map forgets all
   */
  CommitNotes with(Map<TopicPartition, Long> changed, Position reached) {
    Map<TopicPartition, Long> next = new HashMap<>();
    if (!changed.isEmpty()) {
      next.putAll(offsets);
      next.putAll(changed);
      next.values().removeIf(offset -> offset == null);
    }
    return new CommitNotes(next, reached.copy());
  }

  Map<String, String> written() {
    Map<String, String> notes = new HashMap<>();
    offsets.forEach((partition, offset) -> put(notes, OFFSET, partition, offset));
    for (String topic : position.getTopics()) {
      position
          .getPartitionPositions(topic)
          .forEach((p, offset) -> put(notes, POSITION, new TopicPartition(topic, p), offset));
    }
    return notes;
  }

  private static void put(Map<String, String> notes, String kind, TopicPartition p, long offset) {
    notes.put(kind + p.partition() + '/' + p.topic(), Long.toString(offset));
  }

  static CommitNotes read(Map<String, String> notes) {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    Position position = Position.emptyPosition();
    notes.forEach(
        (key, value) -> {
          String[] parts = key.split("/", 3);
          int partition = Integer.parseInt(parts[1]);
          if (key.startsWith(OFFSET)) {
            offsets.put(new TopicPartition(parts[2], partition), Long.valueOf(value));
          } else {
            position.withComponent(parts[2], partition, Long.parseLong(value));
          }
        });
    return new CommitNotes(offsets, position);
  }

  /** Whether the store has come as far as somebody asks for in a partition. */
  static boolean reached(Position position, Position asked, int partition) {
    return asked.getTopics().stream()
        .allMatch(
            topic -> {
              Long least = asked.getPartitionPositions(topic).get(partition);
              Long there = position.getPartitionPositions(topic).get(partition);
              return least == null || there != null && there >= least;
            });
  }
}
