package dev.vitae.enricher.path;

/**
 * The text of a document that tells a career in prose. Such a document has no sections: what was
 * done where stands nowhere else.
 *
 * @param document index into the person's documents
 * @param text its text, to which evidence points
 */
public record Story(int document, String text) {}
