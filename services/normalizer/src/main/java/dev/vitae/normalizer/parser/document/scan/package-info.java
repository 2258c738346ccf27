/** Pictures of pages become words with their places, by Tesseract in a process of its own. */
package dev.vitae.normalizer.parser.document.scan;
