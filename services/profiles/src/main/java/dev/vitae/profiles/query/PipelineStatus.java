package dev.vitae.profiles.query;

import java.util.List;
import java.util.Map;

/**
 * How the pipeline does.
 *
 * @param stages in the order of the flow
 * @param topics in the order of the flow
 */
public record PipelineStatus(List<Stage> stages, List<Topic> topics) {
  public PipelineStatus {
    stages = List.copyOf(stages);
    topics = List.copyOf(topics);
  }

  /**
   * A stage that reads.
   *
   * @param state of its group, as the cluster names it
   * @param members threads that share the work
   * @param lag offsets left to read, by topic
   */
  public record Stage(String name, String state, int members, Map<String, Long> lag) {}

  /**
   * A topic.
   *
   * @param offsets written and not yet deleted; markers and what compaction took out count
   */
  public record Topic(String name, int partitions, long offsets) {}
}
