/** What leaves this stage through Kafka, and what passes by there: erasures and arrivals. */
package dev.vitae.profiles.publish;
