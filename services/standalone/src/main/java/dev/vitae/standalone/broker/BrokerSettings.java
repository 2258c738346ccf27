package dev.vitae.standalone.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a broker of one node on a laptop is started with. */
final class BrokerSettings {
  static final String CONTROLLER = "CONTROLLER";
  private static final String CLIENTS = "PLAINTEXT";

  /** More than the largest dead letter. */
  private static final String LARGEST_RECORD = Integer.toString(13 * 1024 * 1024);

  private BrokerSettings() {}

  static Map<String, String> of(int node, Path directory, int port, int controllerPort) {
    Map<String, String> settings = new TreeMap<>();
    settings.putAll(place(node, directory, port, controllerPort));
    settings.putAll(topics());
    settings.putAll(size());
    settings.putAll(times());
    return settings;
  }

  private static Map<String, String> place(int node, Path directory, int port, int controllerPort) {
    String clients = CLIENTS + "://127.0.0.1:" + port;
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        Integer.toString(node),
        "controller.quorum.voters",
        node + "@127.0.0.1:" + controllerPort,
        "listeners",
        clients + ',' + CONTROLLER + "://127.0.0.1:" + controllerPort,
        "advertised.listeners",
        clients,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names",
        CONTROLLER,
        "inter.broker.listener.name",
        CLIENTS,
        "log.dirs",
        directory.toString());
  }

  private static Map<String, String> topics() {
    return Map.of(
        "auto.create.topics.enable", "false",
        "message.max.bytes", LARGEST_RECORD,
        "replica.fetch.max.bytes", LARGEST_RECORD,
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  /** Defaults are for servers: the cleaner's buffer alone would take 128 MiB of the heap. */
  private static Map<String, String> size() {
    return Map.of(
        "log.cleaner.dedupe.buffer.size", "8388608",
        "log.cleaner.threads", "1",
        "num.network.threads", "2",
        "num.io.threads", "4",
        "num.replica.fetchers", "1",
        "background.threads", "2",
        "share.coordinator.state.topic.num.partitions", "4");
  }

  private static Map<String, String> times() {
    return Map.of(
        "group.initial.rebalance.delay.ms", "0",
        // A start after a kill waits for the end of the killed broker's session.
        "broker.session.timeout.ms", "4000",
        "broker.heartbeat.interval.ms", "500",
        // Groups keep their positions however long the program was not started: ten years.
        "offsets.retention.minutes", "5256000",
        "group.min.session.timeout.ms", "3000");
  }
}
