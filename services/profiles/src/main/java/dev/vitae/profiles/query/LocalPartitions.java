package dev.vitae.profiles.query;

import dev.vitae.profiles.people.Cursor;
import dev.vitae.profiles.people.Found;
import dev.vitae.profiles.people.Found.Row;
import dev.vitae.profiles.people.PeopleQuery;
import dev.vitae.profiles.people.PersonOfDocumentQuery;
import dev.vitae.schemas.RejectedResume;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.query.KeyQuery;
import org.apache.kafka.streams.query.Query;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.RangeQuery;
import org.apache.kafka.streams.query.StateQueryRequest;
import org.apache.kafka.streams.state.KeyValueIterator;

/** The partitions whose active tasks this instance runs, through Interactive Queries v2. */
public final class LocalPartitions implements Partitions {
  private final StoreReader stores;
  private final Deserializer<RejectedResume> rejected;

  public LocalPartitions(StoreReader stores, Deserializer<RejectedResume> rejected) {
    this.stores = Objects.requireNonNull(stores, "stores must not be null");
    this.rejected = Objects.requireNonNull(rejected, "rejected must not be null");
  }

  @Override
  public Answer<Found> ask(Question question, Set<Integer> partitions) {
    return switch (question) {
      case Question.Record record ->
          each(record, partitions, KeyQuery.<Bytes, byte[]>withKey(key(record.key())))
              .map(values -> rows(record.key(), values));
      case Question.PersonOf of ->
          each(of, partitions, new PersonOfDocumentQuery(of.documentId()))
              .map(people -> merged(of, people.stream().map(LocalPartitions::person).toList()));
      case Question.People people ->
          each(people, partitions, new PeopleQuery(people.search()))
              .map(parts -> merged(people, parts));
      case Question.Submissions of ->
          each(of, partitions, submissions(of.documentId()))
              .map(parts -> merged(of, parts.stream().map(part -> all(part, of)).toList()));
      case Question.Rejections latest ->
          each(latest, partitions, RangeQuery.<Bytes, byte[]>withNoBounds())
              .map(parts -> merged(latest, parts.stream().map(p -> latest(p, latest)).toList()));
    };
  }

  private <R> Answer<List<R>> each(Question question, Set<Integer> partitions, Query<R> query) {
    StateQueryRequest<R> request =
        StateQueryRequest.inStore(question.store().store())
            .withQuery(query)
            .withPartitions(partitions)
            .requireActive();
    Map<Integer, QueryResult<R>> results;
    try {
      results = stores.read(request);
    } catch (StreamsException | IllegalStateException e) {
      return new Answer.NotYet<>(e.getClass().getSimpleName());
    }
    List<R> values = new ArrayList<>();
    for (int partition : partitions) {
      QueryResult<R> result = results.get(partition);
      if (result == null || result.isFailure()) {
        String reason = result == null ? "not here" : result.getFailureReason().name();
        close(values);
        return new Answer.NotYet<>(question.store().store() + '-' + partition + ": " + reason);
      }
      values.add(result.getResult());
    }
    return new Answer.Whole<>(values);
  }

  private static void close(List<?> values) {
    for (Object value : values) {
      if (value instanceof KeyValueIterator<?, ?> iterator) {
        iterator.close();
      }
    }
  }

  private static Found merged(Question question, List<Found> parts) {
    return Found.merged(parts, question.limit());
  }

  private static Found rows(String key, List<byte[]> values) {
    return values.stream()
        .filter(Objects::nonNull)
        .findFirst()
        .map(value -> Found.one(key, value))
        .orElse(Found.NOTHING);
  }

  private static Found person(String personId) {
    return personId == null ? Found.NOTHING : Found.one(personId, new byte[0]);
  }

  /** Their keys begin with the document's, and a slash; a zero is the character behind it. */
  private static RangeQuery<Bytes, byte[]> submissions(String documentId) {
    return RangeQuery.withRange(key(documentId + '/'), key(documentId + '0'));
  }

  private static Found all(KeyValueIterator<Bytes, byte[]> records, Question.Submissions of) {
    List<Row> rows = new ArrayList<>();
    try (records) {
      while (records.hasNext() && rows.size() < of.limit()) {
        KeyValue<Bytes, byte[]> next = records.next();
        rows.add(new Row(0, text(next.key), next.value));
      }
    }
    return new Found(rows.size(), rows, Map.of());
  }

  /** Reads all to find the latest: rejections are small, and few read them. */
  private Found latest(KeyValueIterator<Bytes, byte[]> records, Question.Rejections question) {
    PriorityQueue<Row> best = new PriorityQueue<>(Found.BEST_FIRST.reversed());
    int total = 0;
    try (records) {
      while (records.hasNext()) {
        KeyValue<Bytes, byte[]> next = records.next();
        Row row = new Row(receivedAt(next.value), text(next.key), next.value);
        total++;
        if (question.after().map(after -> isBehind(row, after)).orElse(true)) {
          best.add(row);
          if (best.size() > question.limit()) {
            best.poll();
          }
        }
      }
    }
    List<Row> page = new ArrayList<>(best);
    page.sort(Found.BEST_FIRST);
    return new Found(total, page, Map.of());
  }

  private double receivedAt(byte[] record) {
    try {
      return rejected.deserialize("", record).getReceivedAt().toEpochMilli();
    } catch (SerializationException unreadable) {
      return Double.NEGATIVE_INFINITY; // last, so that it is seen and stops nobody
    }
  }

  private static boolean isBehind(Row row, Cursor after) {
    return Found.BEST_FIRST.compare(row, new Row(after.rank(), after.key(), row.record())) > 0;
  }

  private static Bytes key(String text) {
    return Bytes.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Bytes key) {
    return new String(key.get(), StandardCharsets.UTF_8);
  }
}
