/** Who is who: which documents are of the same person, and what that person's id is. */
package dev.vitae.enricher.identity;
