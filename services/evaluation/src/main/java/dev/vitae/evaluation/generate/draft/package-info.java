/** What of a person stands in a document, in which words and order, before anything is set. */
package dev.vitae.evaluation.generate.draft;
