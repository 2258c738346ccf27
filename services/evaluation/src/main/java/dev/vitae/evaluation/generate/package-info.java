/** Labelled résumés of invented people: documents as life makes them, and what is true of each. */
package dev.vitae.evaluation.generate;
