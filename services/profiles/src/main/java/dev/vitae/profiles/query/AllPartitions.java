package dev.vitae.profiles.query;

import dev.vitae.profiles.people.Found;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.state.HostInfo;

/**
 * Asks every partition that has to answer, each where it is, and merges what they say.
 *
 * <p>If one cannot answer there is no answer: a list that silently lacks a partition's people would
 * be wrong. Safe for use by many threads.
 */
public final class AllPartitions {
  private final HostInfo here;
  private final Partitions local;
  private final Function<HostInfo, Partitions> remote;
  private final Instances instances;
  private final ToIntFunction<StoreName> partitionCount;
  private final Executor executor;

  /**
   * @param here this instance, as the others know it
   * @param remote the partitions of another instance
   * @param partitionCount of the topic that a store keeps; 0 while it is not known
   * @param executor for questions to other instances, which wait for the network
   */
  public AllPartitions(
      HostInfo here,
      Partitions local,
      Function<HostInfo, Partitions> remote,
      Instances instances,
      ToIntFunction<StoreName> partitionCount,
      Executor executor) {
    this.here = Objects.requireNonNull(here, "here must not be null");
    this.local = Objects.requireNonNull(local, "local must not be null");
    this.remote = Objects.requireNonNull(remote, "remote must not be null");
    this.instances = Objects.requireNonNull(instances, "instances must not be null");
    this.partitionCount = Objects.requireNonNull(partitionCount, "partitionCount must not be null");
    this.executor = Objects.requireNonNull(executor, "executor must not be null");
  }

  /** The answer of all partitions that the question concerns. */
  public Answer<Found> ask(Question question) {
    int count = partitionCount.applyAsInt(question.store());
    if (count == 0) {
      return new Answer.NotYet<>("starting");
    }
    Set<Integer> asked =
        question
            .partitionKey()
            .map(key -> Set.of(partition(key, count)))
            .orElseGet(() -> IntStream.range(0, count).boxed().collect(Collectors.toSet()));
    Map<HostInfo, Set<Integer>> owners = owners(question.store(), asked);
    Set<Integer> owned = new HashSet<>();
    owners.values().forEach(owned::addAll);
    if (!owned.equals(asked)) {
      return new Answer.NotYet<>("partitions of " + question.store().store() + " have no owner");
    }
    List<CompletableFuture<Answer<Found>>> elsewhere = new ArrayList<>();
    owners.forEach(
        (host, partitions) -> {
          if (!host.equals(here)) {
            elsewhere.add(
                CompletableFuture.supplyAsync(
                    () -> remote.apply(host).ask(question, partitions), executor));
          }
        });
    List<Answer<Found>> answers = new ArrayList<>();
    if (owners.containsKey(here)) {
      answers.add(local.ask(question, owners.get(here)));
    }
    elsewhere.forEach(answer -> answers.add(answer.join()));
    return whole(answers).map(parts -> Found.merged(parts, question.limit()));
  }

  private Map<HostInfo, Set<Integer>> owners(StoreName store, Set<Integer> asked) {
    Map<HostInfo, Set<Integer>> owners = new HashMap<>();
    instances
        .of(store)
        .forEach(
            (host, partitions) -> {
              Set<Integer> wanted = new HashSet<>(partitions);
              wanted.retainAll(asked);
              if (!wanted.isEmpty()) {
                owners.put(host, wanted);
              }
            });
    return owners;
  }

  private static Answer<List<Found>> whole(List<Answer<Found>> answers) {
    List<Found> parts = new ArrayList<>();
    for (Answer<Found> answer : answers) {
      switch (answer) {
        case Answer.Whole<Found> whole -> parts.add(whole.value());
        case Answer.NotYet<Found> notYet -> {
          return new Answer.NotYet<>(notYet.reason());
        }
      }
    }
    return new Answer.Whole<>(parts);
  }

  /** As every Kafka producer partitions by key. */
  private static int partition(String key, int count) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % count;
  }
}
