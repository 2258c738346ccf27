/** What a title says: the occupation it names, its level, what it is about and whom it leads. */
package dev.vitae.enricher.titles;
