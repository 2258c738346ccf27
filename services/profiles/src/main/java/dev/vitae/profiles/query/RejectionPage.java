package dev.vitae.profiles.query;

import dev.vitae.profiles.people.Cursor;
import dev.vitae.schemas.RejectedResume;
import java.util.List;
import java.util.Optional;

/**
 * A page of rejections, latest received first.
 *
 * @param total how many there are, on all pages
 * @param rejections those of this page
 * @param next where the next page begins; empty on the last
 */
public record RejectionPage(int total, List<RejectedResume> rejections, Optional<Cursor> next) {
  public RejectionPage {
    rejections = List.copyOf(rejections);
  }
}
