package dev.vitae.standalone.broker;

import dev.vitae.standalone.data.DataDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.metadata.storage.FormatterException;
import org.apache.kafka.server.common.Feature;

/**
 * A real Kafka broker and its controller in this process: one node, no login, reachable from this
 * machine only. What was acknowledged is still there after the process was killed.
 *
 * <p>Built from classes that Kafka's own tools start a broker with; they are internal to Kafka, so
 * no other class of this program may use them.
 */
public final class EmbeddedKafka implements AutoCloseable {
  private static final int NODE = 1;

  private static final int COULD_NOT_RUN = 3;

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedKafka(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker and returns when it serves, after some two seconds; after a kill it takes up
   * to four more, until the session of the broker that was killed has ended.
   *
   * @throws IOException if the directory cannot be written
   */
  public static EmbeddedKafka start(DataDirectory data) throws IOException {
    Path directory = data.directory("broker");
    int port = data.port("broker");
    Map<String, String> settings =
        BrokerSettings.of(NODE, directory, port, data.port("controller"));
    if (Files.notExists(directory.resolve("meta.properties"))) {
      format(directory);
    }
    Exit.setHaltProcedure(EmbeddedKafka::halt);
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
    return new EmbeddedKafka(server, port);
  }

  /** What clients connect to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Stops in an orderly way, within a second; clients should have been closed before. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /** A broker that cannot write ends the process at once, so that nothing is taken and lost. */
  private static void halt(int status, String message) {
    System.err.println(
        "vitae: the broker cannot go on; is the disk full? What was taken is there at the next"
            + " start. See vitae.log.");
    Runtime.getRuntime().halt(COULD_NOT_RUN);
  }

  private static void format(Path directory) throws IOException {
    try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream())) {
      new Formatter()
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .addDirectory(directory.toString())
          .setMetadataLogDirectory(directory.toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setIgnoreFormatted(true)
          .setPrintStream(nowhere)
          .run();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new FormatterException(e.getMessage());
    }
  }
}
