/** Which language a document is written in. */
package dev.vitae.normalizer.parser.language;
