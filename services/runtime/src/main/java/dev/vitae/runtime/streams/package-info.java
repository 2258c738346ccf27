/** A Kafka Streams application's life: its start, its failures, its readiness and its end. */
package dev.vitae.runtime.streams;
