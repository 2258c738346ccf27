/** What follows from a person's positions and studies, computed from nothing else. */
package dev.vitae.enricher.career;
