/** The skills that documents name, in one vocabulary of our own. */
package dev.vitae.enricher.skills;
