package dev.vitae.profiles.query;

import java.util.Map;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.StateQueryRequest;

/** Where Interactive Queries v2 are answered. */
public interface StoreReader {

  /** The answers by partition. */
  <R> Map<Integer, QueryResult<R>> read(StateQueryRequest<R> request);

  /** Reads the stores of a Streams application. */
  static StoreReader of(KafkaStreams streams) {
    return new StoreReader() {
      @Override
      public <R> Map<Integer, QueryResult<R>> read(StateQueryRequest<R> request) {
        return streams.query(request).getPartitionResults();
      }
    };
  }
}
