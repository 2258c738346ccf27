package dev.vitae.profiles.query;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.HostInfo;

/** Which instance runs which partitions' active tasks, as far as this one knows. */
@FunctionalInterface
public interface Instances {
  Map<HostInfo, Set<Integer>> of(StoreName store);
}
