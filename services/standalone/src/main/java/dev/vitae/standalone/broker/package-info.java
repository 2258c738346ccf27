/** A Kafka broker inside this process. */
package dev.vitae.standalone.broker;
