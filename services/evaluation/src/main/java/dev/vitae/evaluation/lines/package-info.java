/** A trained model of which section a line belongs to, held against the parser's own sections. */
package dev.vitae.evaluation.lines;
