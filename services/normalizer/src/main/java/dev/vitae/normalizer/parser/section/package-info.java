/** Second step: which lines belong together, and what they are about. */
package dev.vitae.normalizer.parser.section;
