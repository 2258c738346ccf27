package dev.vitae.profiles;

import static dev.vitae.profiles.SamplePerson.SERDES;

import com.sun.net.httpserver.HttpServer;
import dev.vitae.profiles.documents.ErasedDocuments;
import dev.vitae.profiles.http.ProfilesHttp;
import dev.vitae.profiles.publish.Arrival;
import dev.vitae.profiles.publish.Arrivals;
import dev.vitae.profiles.query.AllPartitions;
import dev.vitae.profiles.query.LocalPartitions;
import dev.vitae.profiles.query.PipelineStatus;
import dev.vitae.profiles.query.StoreName;
import dev.vitae.profiles.query.StoreReader;
import dev.vitae.profiles.query.StoredProfiles;
import dev.vitae.runtime.health.Health;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.query.PositionBound;
import org.apache.kafka.streams.query.QueryConfig;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.StateQueryRequest;
import org.apache.kafka.streams.state.HostInfo;

/**
 * The profiles stage over its real topology and stores, without a broker: what the other stages
 * would write is put in by hand, and an upload is handed to whoever plays the pipeline.
 */
public final class PipelineInMemory implements AutoCloseable {
  private static final Topics TOPICS = new Topics("t.");
  private static final HostInfo HERE = new HostInfo("here", 1);

  private final TopologyTestDriver driver;
  private final Arrivals arrivals = new Arrivals((document, at) -> false);
  private final Metrics metrics = new Metrics();
  private final HttpServer producer;
  private final ProfilesHttp http;
  private final Map<String, List<String>> erased = new ConcurrentHashMap<>();
  private final Set<StoreName> moving = new HashSet<>();
  private volatile Consumer<byte[]> uploads = content -> {};

  public PipelineInMemory(Path directory, Access access) {
    this(directory, access, 0);
  }

  public PipelineInMemory(Path directory, Access access, int port) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
    driver =
        new TopologyTestDriver(ProfilesTopology.build(TOPICS, SERDES, Duration.ZERO), properties);
    LocalPartitions local =
        new LocalPartitions(new DriverStores(), SERDES.of(RejectedResume.class).deserializer());
    StoredProfiles profiles =
        new StoredProfiles(
            new AllPartitions(
                HERE,
                local,
                host -> local,
                store -> moving.contains(store) ? Map.of() : Map.of(HERE, Set.of(0)),
                store -> 1,
                Runnable::run),
            ErasedDocuments.in(directory.resolve("erased-documents"), InstantSource.system()),
            SERDES);
    producer = producer();
    Health up = Health.up("test");
    http =
        new ProfilesHttp(
            access,
            port,
            new ProfilesHttp.Sources(
                profiles,
                local,
                documents -> {
                  documents.forEach(one -> erased.put(one.documentId(), one.submissionIds()));
                  return true;
                },
                arrivals,
                () -> Optional.of(status()),
                URI.create("http://127.0.0.1:" + producer.getAddress().getPort()),
                new HealthChecks(Map.of("test", () -> up), Map.of("test", () -> up)),
                metrics));
    http.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + http.port());
  }

  public Arrivals arrivals() {
    return arrivals;
  }

  /** What was asked to be erased: submissions by document. */
  public Map<String, List<String>> erased() {
    return new TreeMap<>(erased);
  }

  /** Lets a store's partitions be nowhere for now. */
  public void move(StoreName store) {
    moving.add(store);
  }

  /** Who plays the stages behind an upload. */
  public void onUpload(Consumer<byte[]> pipeline) {
    uploads = pipeline;
  }

  public void put(EnrichedProfile person) {
    pipe(TOPICS.enriched(), person.getPersonId(), person);
    arrivals.tell(
        new Arrival(
            Arrival.Kind.ENRICHED,
            Instant.now(),
            person.getDocuments().stream().map(d -> d.getDocumentId()).toList(),
            Optional.of(person.getPersonId()),
            Optional.empty(),
            Optional.ofNullable(person.getProfile().getName())
                .map(name -> name.getFull().getWritten())));
  }

  public void put(NormalizedProfile profile) {
    pipe(TOPICS.normalized(), profile.getDocumentId(), profile);
  }

  public void put(RejectedResume rejected) {
    pipe(TOPICS.rejected(), rejected.getDocumentId(), rejected);
  }

  public void put(PersonRedirect redirect) {
    pipe(TOPICS.redirects(), redirect.getFrom(), redirect);
  }

  public void submit(String documentId, Submission submission) {
    SubmittedResume record =
        SubmittedResume.newBuilder().setDocumentId(documentId).setSubmission(submission).build();
    pipe(TOPICS.submitted(), documentId + '/' + submission.getSubmissionId(), record);
  }

  /** A person with the document that all their values stand in. */
  public void put(SamplePerson sample, String documentId, String fileName) {
    Submission submission =
        Submission.newBuilder()
            .setSubmissionId("s1")
            .setFileName(fileName)
            .setSubmittedAt(Instant.ofEpochMilli(1))
            .build();
    submit(documentId, submission);
    put(
        NormalizedProfile.newBuilder()
            .setDocumentId(documentId)
            .setReceivedAt(Instant.ofEpochMilli(1))
            .setProfile(sample.profile())
            .setText(sample.text())
            .build());
    put(sample.document(documentId, 1).build());
  }

  private synchronized <T extends SpecificRecord> void pipe(String topic, String key, T value) {
    @SuppressWarnings("unchecked") // a record's class is the record's type
    Class<T> type = (Class<T>) value.getClass();
    driver
        .createInputTopic(topic, new StringSerializer(), SERDES.of(type).serializer())
        .pipeInput(key, value);
  }

  private static PipelineStatus status() {
    return new PipelineStatus(
        List.of(new PipelineStatus.Stage("normalizer", "Stable", 1, Map.of("t.received", 3L))),
        List.of(new PipelineStatus.Topic("t.received", 4, 12)));
  }

  private HttpServer producer() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/resumes",
          exchange -> {
            try (exchange) {
              byte[] content = exchange.getRequestBody().readAllBytes();
              String json =
                  "{\"documents\":[{\"documentId\":\"uploaded\",\"size\":" + content.length + "}]}";
              exchange.getResponseHeaders().add("Content-Type", "application/json");
              exchange.sendResponseHeaders(202, json.length());
              exchange.getResponseBody().write(json.getBytes(StandardCharsets.UTF_8));
              uploads.accept(content);
            }
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    arrivals.end();
    http.close();
    producer.stop(0);
    driver.close();
    metrics.close();
  }

  /** The driver's stores are one partition each. */
  private final class DriverStores implements StoreReader {
    @Override
    public <R> Map<Integer, QueryResult<R>> read(StateQueryRequest<R> request) {
      Map<Integer, QueryResult<R>> results = new HashMap<>();
      for (int partition : request.getPartitions()) {
        results.put(
            partition,
            driver
                .getKeyValueStore(request.getStoreName())
                .query(request.getQuery(), PositionBound.unbounded(), new QueryConfig(false)));
      }
      return results;
    }
  }
}
