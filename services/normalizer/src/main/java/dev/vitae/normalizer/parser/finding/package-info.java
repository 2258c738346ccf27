/**
 * What a profile's reader should know of the document: damage, contradictions, its date, claims in
 * numbers.
 */
package dev.vitae.normalizer.parser.finding;
