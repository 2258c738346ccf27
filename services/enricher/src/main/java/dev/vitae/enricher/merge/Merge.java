package dev.vitae.enricher.merge;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Elsewhere;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A person's documents as one profile. What several documents say stands there once, in the words
 * of the newest of them; what it leaves out comes from the others. The result depends on the
 * documents alone, not on the order they are given in, and merging one document changes nothing in
 * it.
 */
public final class Merge {
  /** The order of a person's documents: by time received, then by documentId. */
  public static final Comparator<NormalizedProfile> EARLIEST_FIRST =
      Comparator.comparing(NormalizedProfile::getReceivedAt)
          .thenComparing(NormalizedProfile::getDocumentId);

  /**
   * @param profile what the documents say together, without their text
   * @param documents the documents, earliest first; evidence names them by their place here
   * @param findings what was found in each of them
   * @param elsewhere where else they say the same
   */
  public record Result(
      Profile profile,
      List<PersonDocument> documents,
      List<Finding> findings,
      List<Elsewhere> elsewhere) {}

  private Merge() {}

  /**
   * @param documents all documents of one person, at least one
   */
  public static Result of(List<NormalizedProfile> documents) {
    List<NormalizedProfile> ordered = documents.stream().sorted(EARLIEST_FIRST).toList();
    if (ordered.size() == 1) {
      NormalizedProfile only = ordered.get(0);
      return new Result(only.getProfile(), List.of(described(only)), only.getFindings(), List.of());
    }
    List<Source> sources = new ArrayList<>();
    List<PersonDocument> described = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      NormalizedProfile copy = EvidenceOf.document(ordered.get(i), i);
      sources.add(new Source(i, copy.getProfile(), copy.getDocument(), copy.getReceivedAt()));
      described.add(described(copy));
      findings.addAll(copy.getFindings());
    }
    sources.sort(Source.NEWEST_FIRST);
    Union union = new Union(sources);
    Profile profile = profile(sources, union);
    List<Elsewhere> elsewhere = union.elsewhere();
    union.paths().rewrite(profile);
    findings.forEach(union.paths()::rewrite);
    elsewhere.forEach(union.paths()::rewrite);
    described.forEach(union.paths()::rewrite);
    return new Result(profile, described, findings, elsewhere);
  }

  private static PersonDocument described(NormalizedProfile document) {
    return new PersonDocument(
        document.getDocumentId(),
        document.getReceivedAt(),
        document.getParserVersion(),
        document.getSubmissions(),
        document.getDocument());
  }

  private static Profile profile(List<Source> sources, Union union) {
    return new Profile(
        newest(sources, Profile::getName),
        newest(sources, Profile::getHeadline),
        newest(sources, Profile::getSummary),
        union.of("emails", Profile::getEmails, Merge::key, Value::getEvidence),
        union.of("phones", Profile::getPhones, Merge::key, Value::getEvidence),
        union.of("links", Profile::getLinks, l -> key(l.getUrl()), Merge::evidence),
        newest(sources, Profile::getLocation),
        union.of("languages", Profile::getLanguages, l -> key(l.getName()), l -> at(l.getName())),
        Positions.merge("positions", "p", union, Profile::getPositions),
        Positions.merge("volunteering", "v", union, Profile::getVolunteering),
        Studies.merge(union),
        union.of("skills", Profile::getSkills, s -> words(s.getName()), s -> at(s.getName())),
        union.of(
            "certifications",
            Profile::getCertifications,
            c -> words(c.getName()) + '/' + words(c.getIssuer()),
            c -> at(c.getName())),
        union.of(
            "publications",
            Profile::getPublications,
            p -> words(p.getName()),
            p -> at(p.getName())),
        union.of("patents", Profile::getPatents, p -> words(p.getName()), p -> at(p.getName())),
        union.of("projects", Profile::getProjects, p -> words(p.getName()), p -> at(p.getName())),
        union.of("awards", Profile::getAwards, a -> words(a.getName()), a -> at(a.getName())),
        union.of("interests", Profile::getInterests, Merge::words, Value::getEvidence),
        union.of("references", Profile::getReferences, Merge::words, Value::getEvidence),
        union.of(
            "claims",
            Profile::getClaims,
            c -> c.getKind().name() + '/' + c.getAuthor() + '/' + words(c.getText()),
            c -> at(c.getText())),
        OtherSections.merge(union));
  }

  private static <T> T newest(List<Source> newestFirst, Function<Profile, T> field) {
    for (Source source : newestFirst) {
      T value = field.apply(source.profile());
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static String key(Value value) {
    return value.getCanonical() == null ? words(value) : value.getCanonical();
  }

  private static String words(Value value) {
    return value == null ? "" : Words.fold(value.getWritten());
  }

  private static Evidence at(Value value) {
    return value.getEvidence();
  }

  private static Evidence evidence(Link link) {
    return link.getUrl().getEvidence();
  }
}
