/** Third step: the values that a section's lines hold, each with the words it came from. */
package dev.vitae.normalizer.parser.extract;
