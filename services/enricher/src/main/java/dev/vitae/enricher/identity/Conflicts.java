package dev.vitae.enricher.identity;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Severity;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Identifiers that two people share, as findings at the place where they stand. */
public final class Conflicts {
  private Conflicts() {}

  /**
   * One finding for each identifier. The message names neither the identifier nor the other person.
   *
   * @param profile the person's merged profile
   */
  public static List<Finding> findings(List<String> conflicts, Profile profile) {
    List<Finding> findings = new ArrayList<>();
    for (String identifier : conflicts) {
      findings.add(
          new Finding(
              FindingCode.NAME_CONFLICT,
              Severity.MAJOR,
              "The same "
                  + Identifiers.kind(identifier)
                  + " stands in a document with a clearly different name; they were not joined.",
              evidence(identifier, profile)));
    }
    return findings;
  }

  private static Evidence evidence(String identifier, Profile profile) {
    for (Value email : profile.getEmails()) {
      if (identifier.equals(
          Identifiers.EMAIL + Identifiers.canonical(email).toLowerCase(Locale.ROOT))) {
        return email.getEvidence();
      }
    }
    for (Value phone : profile.getPhones()) {
      if (identifier.equals(Identifiers.PHONE + phone.getCanonical())) {
        return phone.getEvidence();
      }
    }
    for (Link link : profile.getLinks()) {
      if (identifier.equals(
          Identifiers.WEB + WebAddress.profile(Identifiers.canonical(link.getUrl())))) {
        return link.getUrl().getEvidence();
      }
    }
    return new Evidence(0, List.of(), 1f, "shared-identifier", List.of());
  }
}
