/** When two texts count as the same words. */
package dev.vitae.enricher.words;
