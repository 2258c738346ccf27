/** The career as moves from position to position, and the themes that run through all of it. */
package dev.vitae.enricher.path;
