package dev.vitae.runtime.streams;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * A result that cannot be written is the fault of the record it came from, which goes to the dead
 * letters, when it is too large or refused by its serializer; anything else is the cluster's, and
 * stops the thread.
 */
public final class DeadLetterProduction implements ProductionExceptionHandler {
  private String topic;

  @Override
  public void configure(Map<String, ?> configuration) {
    topic = DeadLetter.topic(configuration);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext place, ProducerRecord<byte[], byte[]> written, Exception failure) {
    if (failure instanceof RetriableException) {
      return Response.retry();
    }
    return failure instanceof RecordTooLargeException
        ? toDeadLetters(place, failure)
        : Response.fail();
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public Response handleSerializationError(
      ErrorHandlerContext place,
      ProducerRecord written,
      Exception failure,
      SerializationExceptionOrigin origin) {
    return DeadLetter.isRegistryAway(failure) ? Response.fail() : toDeadLetters(place, failure);
  }

  private Response toDeadLetters(ErrorHandlerContext place, Exception failure) {
    return Response.resume(
        DeadLetter.of(topic, place.sourceRawKey(), place.sourceRawValue(), place, failure));
  }
}
