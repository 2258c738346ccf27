/** Documents whose truth is known, and what is read in them. */
package dev.vitae.evaluation.corpus;
