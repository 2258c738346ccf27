/** An operator's own vocabulary of skills and occupations, read from the official downloads. */
package dev.vitae.enricher.taxonomy;
