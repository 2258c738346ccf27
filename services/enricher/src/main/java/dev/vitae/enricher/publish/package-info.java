/** The edge to Kafka: what is kept of documents, and people as they are published. */
package dev.vitae.enricher.publish;
