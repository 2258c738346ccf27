/**
 * Reads PDF: glyphs become words, words become pieces of lines, pieces are parted into columns and
 * put in the order a reader takes them.
 */
package dev.vitae.normalizer.parser.document.pdf;
