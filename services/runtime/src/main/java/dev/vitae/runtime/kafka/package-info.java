/** How every client of this program talks to Kafka, and the topics it needs. */
package dev.vitae.runtime.kafka;
