package dev.vitae.enricher.career;

import dev.vitae.enricher.words.EmployerName;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A person's positions on the time line. 'Present' means the date of the document that says it; a
 * position that is current only in an older document, while a newer one lists positions without it,
 * counts until the older document's date and is not held any more.
 */
public final class Timeline {
  private final List<Stint> stints = new ArrayList<>();
  private final List<Month> asOf = new ArrayList<>();
  private final List<PersonDocument> documents;
  private final int newest;

  public Timeline(Profile profile, List<PersonDocument> documents) {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("a person has at least one document");
    }
    this.documents = documents;
    for (PersonDocument document : documents) {
      Month stated = Month.of(document.getInfo().getAsOf());
      asOf.add(stated == null ? Month.of(document.getReceivedAt()) : stated);
    }
    newest = newestOf(documents.size());
    Month lastWithPositions = lastWithPositions(profile);
    add("positions/", profile.getPositions(), lastWithPositions);
    add("volunteering/", profile.getVolunteering(), lastWithPositions);
  }

  public List<Stint> stints(Predicate<Stint> which) {
    return stints.stream().filter(which).toList();
  }

  public List<Stint> stints() {
    return List.copyOf(stints);
  }

  /** The index of the document with the latest date; of two, the one that came later. */
  public int newestDocument() {
    return newest;
  }

  /** The career's date: the latest of the documents'. */
  PartialDate asOf() {
    Month month = asOf.get(newest);
    PartialDate stated = documents.get(newest).getInfo().getAsOf();
    if (Month.of(stated) != null) {
      return stated;
    }
    Evidence received = new Evidence(newest, List.of(), 1f, "as-of-received", List.of());
    return new PartialDate("", month.year(), month.monthOfYear(), true, received);
  }

  public Month asOfMonth() {
    return asOf.get(newest);
  }

  private int newestOf(int size) {
    int best = 0;
    for (int i = 1; i < size; i++) {
      if (asOf.get(i).index() >= asOf.get(best).index()) {
        best = i;
      }
    }
    return best;
  }

  private Month lastWithPositions(Profile profile) {
    Month last = null;
    for (Position position : profile.getPositions()) {
      Month month = asOf.get(documentOf(position));
      last = last == null || month.index() > last.index() ? month : last;
    }
    return last == null ? asOf.get(newest) : last;
  }

  private void add(String path, List<Position> positions, Month lastWithPositions) {
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      Month documentDate = asOf.get(documentOf(position));
      boolean held = position.getCurrent() && documentDate.index() >= lastWithPositions.index();
      Month end = position.getCurrent() ? documentDate : earlier(Month.of(position.getEnd()));
      Interval time = Interval.between(Month.of(position.getStart()), end);
      String employer = EmployerName.key(position.getEmployer());
      PositionKind kind =
          path.startsWith("volunteering") ? PositionKind.VOLUNTEER : position.getKind();
      stints.add(
          new Stint(
              path + i, position, employer.isEmpty() ? path + i : employer, kind, time, held));
    }
  }

  /** Months that have not passed yet are no experience. */
  private Month earlier(Month end) {
    return end != null && end.index() > asOfMonth().index() ? asOfMonth() : end;
  }

  /** The document that says of a position how long it lasts. */
  private static int documentOf(Position position) {
    if (position.getPresent() != null) {
      return position.getPresent().getEvidence().getDocument();
    }
    if (position.getEnd() != null) {
      return position.getEnd().getEvidence().getDocument();
    }
    if (position.getStart() != null) {
      return position.getStart().getEvidence().getDocument();
    }
    if (position.getTitle() != null) {
      return position.getTitle().getEvidence().getDocument();
    }
    return position.getEmployer() == null ? 0 : position.getEmployer().getEvidence().getDocument();
  }
}
