/** The people store: one searchable Lucene index per partition, inside Kafka Streams. */
package dev.vitae.profiles.people;
