/** From documents to people: one record for each person, with everything that follows from it. */
package dev.vitae.enricher;
