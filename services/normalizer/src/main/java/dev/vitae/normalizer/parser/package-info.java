/**
 * A résumé's bytes in, a profile or a rejection out, in four steps: document, section, extract,
 * canonical.
 */
package dev.vitae.normalizer.parser;
