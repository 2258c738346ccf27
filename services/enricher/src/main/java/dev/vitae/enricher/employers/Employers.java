package dev.vitae.enricher.employers;

import dev.vitae.enricher.titles.Title;
import dev.vitae.enricher.titles.Titles;
import dev.vitae.schemas.EmployerKind;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.KnownEmployer;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of employers from their names and from what the person does there: the name without
 * legal form, kind, country, sector of NAICS. There is no list of employers behind it; a name that
 * says nothing stays unknown. Safe for use by threads.
 */
public final class Employers {
  /** Goes up whenever a table or a rule changes. */
  public static final String VERSION = "2";

  private static final EmployerReader READER = new EmployerReader();

  private Employers() {}

  /** What a name says, for someone with a title there; an empty title says nothing. */
  public static Employer of(String name, PositionKind work, String title) {
    return READER.read(name, work, Titles.of(title));
  }

  /** The short name of a sector of NAICS 2022; null where there is no such sector. */
  public static String sectorName(String sector) {
    return READER.sectorName(sector);
  }

  /**
   * The employers of positions and of volunteering, in their order; a position without one is left
   * out.
   */
  public static List<KnownEmployer> of(Profile profile) {
    List<KnownEmployer> known = new ArrayList<>();
    add("positions/", profile.getPositions(), known);
    add("volunteering/", profile.getVolunteering(), known);
    return known;
  }

  private static void add(String path, List<Position> positions, List<KnownEmployer> known) {
    for (int i = 0; i < positions.size(); i++) {
      if (positions.get(i).getEmployer() != null) {
        known.add(known(path + i, positions.get(i)));
      }
    }
  }

  private static KnownEmployer known(String path, Position position) {
    Title title = Titles.of(position);
    Employer employer = READER.read(position.getEmployer().getWritten(), position.getKind(), title);
    String place = position.getLocation() == null ? null : position.getLocation().getCountryCode();
    String name = path + "/employer";
    String country = employer.country() == null ? place : employer.country();
    Evidence at = position.getEmployer().getEvidence();
    return KnownEmployer.newBuilder()
        .setPath(path)
        .setPositionId(position.getId())
        .setCanonical(employer.kind() == EmployerKind.SELF ? null : employer.canonical())
        .setLegalForm(employer.legalForm())
        .setKind(employer.kind())
        .setKindConfidence(employer.kindConfidence())
        .setCountryCode(country)
        .setCountryFrom(
            country == null ? null : employer.country() == null ? path + "/location" : name)
        .setIndustry(employer.sector())
        .setIndustryName(employer.sector() == null ? null : READER.sectorName(employer.sector()))
        .setIndustryConfidence(employer.sectorConfidence())
        .setIndustryRule(employer.sectorRule())
        .setIndustryFrom(
            employer.sector() == null
                ? List.of()
                : List.of(employer.sectorFromName() ? name : path + "/title"))
        .setEvidence(
            new Evidence(
                at.getDocument(),
                at.getSpans(),
                at.getConfidence(),
                "employers.name",
                List.of(name)))
        .build();
  }
}
