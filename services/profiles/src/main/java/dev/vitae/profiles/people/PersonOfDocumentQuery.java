package dev.vitae.profiles.people;

import org.apache.kafka.streams.query.Query;

/**
 * Asks the people store whose document this is. The result is the personId, or null.
 *
 * @param documentId the document
 */
public record PersonOfDocumentQuery(String documentId) implements Query<String> {}
