/**
 * Résumés whose names, employers, titles and schools are others: what is read in them must not
 * depend on whose they are.
 */
package dev.vitae.evaluation.swap;
