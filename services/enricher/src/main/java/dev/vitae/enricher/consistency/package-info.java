/** What in the documents of a person does not go together. */
package dev.vitae.enricher.consistency;
