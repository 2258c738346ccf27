/** How many documents a second the pipeline takes, with the enrichments and without. */
package dev.vitae.evaluation.throughput;
