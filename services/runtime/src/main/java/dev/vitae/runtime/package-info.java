/** What every service stands on: configuration, Kafka clients, Streams, serdes, health. */
package dev.vitae.runtime;
