/** Scans for measuring: PDFs become pictures as a scanner would leave them. */
package dev.vitae.evaluation.scan;
