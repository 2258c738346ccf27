package dev.vitae.normalizer.parser.document.pdf;

import java.util.List;

/**
 * Pieces that are read on their own, from top to bottom.
 *
 * @param id pieces of one column share it, also where cells or boxes stand between them
 * @param pieces the pieces, by base line
 */
record Region(int id, List<Piece> pieces) {}
