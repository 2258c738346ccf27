/** One command measures everything and writes the report that is kept with the source. */
package dev.vitae.evaluation.report;
