package dev.vitae.evaluation.calibration;

import dev.vitae.evaluation.score.Scorer;
import dev.vitae.evaluation.score.Verdict;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import dev.vitae.schemas.json.JsonResumeExport;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the values of a profile were read from, by the verdicts on its export. */
final class Evidences {
  private final Profile profile;
  private final List<Position> positions;

  Evidences(Profile profile) {
    this.profile = profile;
    this.positions = JsonResumeExport.latestFirst(profile.getPositions());
  }

  /** One for each value that the export's value was made of; none where nothing was stated. */
  List<Evidence> of(Verdict verdict) {
    int entry = verdict.entry();
    return switch (verdict.field()) {
      case NAME -> one(profile.getName().getFull());
      case EMAIL -> one(profile.getEmails().getFirst());
      case PHONE -> one(profile.getPhones().getFirst());
      case CITY -> one(profile.getLocation().getPlace());
      case URLS ->
          profile.getLinks().stream()
              .map(link -> link.getUrl())
              .filter(url -> isAddress(url, verdict.read()))
              .map(Value::getEvidence)
              .limit(1)
              .toList();
      case WORK_EMPLOYER -> one(positions.get(entry).getEmployer());
      case WORK_POSITION -> one(positions.get(entry).getTitle());
      case WORK_START -> one(positions.get(entry).getStart());
      case WORK_END -> {
        Position role = positions.get(entry);
        yield role.getCurrent() ? one(role.getPresent()) : one(role.getEnd());
      }
      case EDU_INSTITUTION -> one(profile.getEducation().get(entry).getInstitution());
      case EDU_DEGREE -> {
        Education study = profile.getEducation().get(entry);
        yield Stream.of(study.getDegree(), study.getArea())
            .filter(Objects::nonNull)
            .map(Value::getEvidence)
            .toList();
      }
      case EDU_START -> one(profile.getEducation().get(entry).getStart());
      case EDU_END -> {
        Education study = profile.getEducation().get(entry);
        yield study.getCurrent() ? one(study.getPresent()) : one(study.getEnd());
      }
      case SKILLS ->
          profile.getSkills().stream()
              .flatMap(skill -> Stream.of(skill.getName(), skill.getCategory()))
              .filter(Objects::nonNull)
              .filter(skill -> Scorer.skill(skill.getWritten()).equals(verdict.read()))
              .map(Value::getEvidence)
              .limit(1)
              .toList();
      case LANGUAGES -> one(profile.getLanguages().get(entry).getName());
      case CERTIFICATES -> one(profile.getCertifications().get(entry).getName());
      case PUBLICATIONS -> one(profile.getPublications().get(entry).getName());
      case WORK_TEXT -> List.of();
    };
  }

  private static boolean isAddress(Value url, String read) {
    return Scorer.address(url.getWritten()).equals(read)
        || url.getCanonical() != null && Scorer.address(url.getCanonical()).equals(read);
  }

  private static List<Evidence> one(Value value) {
    return value == null ? List.of() : List.of(value.getEvidence());
  }

  private static List<Evidence> one(PartialDate date) {
    return date == null ? List.of() : List.of(date.getEvidence());
  }
}
