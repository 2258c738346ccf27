/**
 * Sections that list things done at some time and place: their lines become entries, and entries
 * values.
 */
package dev.vitae.normalizer.parser.extract.entry;
