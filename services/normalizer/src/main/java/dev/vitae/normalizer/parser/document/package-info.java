/**
 * First step: bytes of any format become text in reading order, with what the format knows of its
 * lay-out.
 */
package dev.vitae.normalizer.parser.document;
