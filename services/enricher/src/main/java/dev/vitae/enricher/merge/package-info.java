/** A person's documents become one profile. */
package dev.vitae.enricher.merge;
