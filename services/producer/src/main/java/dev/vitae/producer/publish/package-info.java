/** The edge to Kafka. */
package dev.vitae.producer.publish;
