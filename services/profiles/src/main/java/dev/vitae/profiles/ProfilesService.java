package dev.vitae.profiles;

import dev.vitae.profiles.documents.ErasedDocuments;
import dev.vitae.profiles.http.ProfilesHttp;
import dev.vitae.profiles.publish.ArrivalReader;
import dev.vitae.profiles.publish.Arrivals;
import dev.vitae.profiles.publish.TombstoneErasure;
import dev.vitae.profiles.query.AllPartitions;
import dev.vitae.profiles.query.Instances;
import dev.vitae.profiles.query.LocalPartitions;
import dev.vitae.profiles.query.PipelineReader;
import dev.vitae.profiles.query.Profiles;
import dev.vitae.profiles.query.RemotePartitions;
import dev.vitae.profiles.query.StoreName;
import dev.vitae.profiles.query.StoreReader;
import dev.vitae.profiles.query.StoredProfiles;
import dev.vitae.runtime.Service;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.kafka.Guarantee;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.streams.StreamsService;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.HostInfo;

/** The stores, and what answers from them. */
public final class ProfilesService implements Service {
  private static final String STAGE = "profiles";

  /** A Lucene commit takes up to 0.1 s, and a crash costs reading again what came since. */
  private static final long COMMIT_MILLIS = 2_000;

  /** The shortest that Streams allows: how soon a new instance gets its share of the work. */
  private static final long PROBE_MILLIS = 60_000;

  /** No store answers with what its topic had taken back before this instance started. */
  private static final long READY_LAG = 0;

  private static final Duration SEARCHABLE_WITHIN = Duration.ofMillis(200);
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

  private final StreamsService streams;
  private final KafkaProducer<String, byte[]> producer;
  private final ArrivalReader arrivals;
  private final PipelineReader pipeline;
  private final Profiles profiles;
  private final ProfilesHttp http;
  private final HttpClient questions = RemotePartitions.client();
  private final ExecutorService remoteQuestions = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Map<StoreName, Integer> partitions = Map.of();

  /** Nothing is asked of the cluster until {@link #start()}. */
  public ProfilesService(ProfilesSettings settings, AvroSerdes serdes, Metrics metrics) {
    Topics topics = settings.kafka().topics();
    int port = settings.port() == 0 ? freePort(settings.access().host()) : settings.port();
    HostInfo here = new HostInfo(settings.instance().orElse(settings.access().host()), port);
    Properties properties = properties(settings, here);
    streams =
        new StreamsService(
            STAGE,
            ProfilesTopology.build(topics, serdes, SEARCHABLE_WITHIN),
            properties,
            READY_LAG);
    metrics.bind(STAGE, streams.streams());
    producer =
        new KafkaProducer<>(
            settings.kafka().producer(STAGE + "-erasure"),
            new StringSerializer(),
            new ByteArraySerializer());
    ErasedDocuments erased =
        ErasedDocuments.in(
            settings.kafka().stateDirectory().resolve("erased-documents"), InstantSource.system());
    Arrivals watched = new Arrivals(erased::has);
    arrivals =
        new ArrivalReader(topics, serdes, settings.kafka().consumer(Optional.empty()), watched);
    pipeline = new PipelineReader(settings.kafka());
    LocalPartitions local =
        new LocalPartitions(
            StoreReader.of(streams.streams()), serdes.of(RejectedResume.class).deserializer());
    profiles =
        new StoredProfiles(
            new AllPartitions(
                here,
                local,
                host -> new RemotePartitions(questions, host, settings.access().token()),
                instances(topics),
                store -> partitions.getOrDefault(store, 0),
                remoteQuestions),
            erased,
            serdes);
    http =
        new ProfilesHttp(
            settings.access(),
            port,
            new ProfilesHttp.Sources(
                profiles,
                local,
                new TombstoneErasure(topics, producer),
                watched,
                pipeline::read,
                settings.producer(),
                streams.checks(),
                metrics));
  }

  private static Properties properties(ProfilesSettings settings, HostInfo here) {
    Properties properties = settings.kafka().streams(STAGE, Guarantee.AT_LEAST_ONCE);
    properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, here.host() + ':' + here.port());
    properties.putIfAbsent(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MILLIS);
    properties.putIfAbsent(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, PROBE_MILLIS);
    return properties;
  }

  private Instances instances(Topics topics) {
    return store ->
        streams.streams().streamsMetadataForStore(store.store()).stream()
            .collect(
                Collectors.toMap(
                    instance -> instance.hostInfo(),
                    instance ->
                        instance.topicPartitions().stream()
                            .filter(each -> each.topic().equals(store.topic(topics)))
                            .map(TopicPartition::partition)
                            .collect(Collectors.toSet())));
  }

  @Override
  public void start() {
    try {
      partitions = pipeline.partitions();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the cluster does not tell of its topics", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at the start", e);
    }
    http.start();
    streams.start();
    arrivals.start();
  }

  /** For programs that ask in this process. */
  public Profiles profiles() {
    return profiles;
  }

  /** The port that is served. */
  public int port() {
    return http.port();
  }

  @Override
  public HealthChecks checks() {
    return streams.checks();
  }

  @Override
  public void close() {
    arrivals.close();
    http.close();
    streams.close();
    remoteQuestions.shutdownNow();
    questions.shutdownNow();
    producer.close(CLOSE_LIMIT);
    pipeline.close();
  }

  /** The others must be told the port before anything is started. */
  private static int freePort(String host) {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
