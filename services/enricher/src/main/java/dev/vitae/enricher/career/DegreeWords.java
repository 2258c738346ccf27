package dev.vitae.enricher.career;

import static dev.vitae.schemas.DegreeLevel.ASSOCIATE;
import static dev.vitae.schemas.DegreeLevel.BACHELOR;
import static dev.vitae.schemas.DegreeLevel.DOCTORATE;
import static dev.vitae.schemas.DegreeLevel.MASTER;
import static dev.vitae.schemas.DegreeLevel.SECONDARY;
import static dev.vitae.schemas.DegreeLevel.VOCATIONAL;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import java.util.List;

/** The level of a degree from its words, where the document's reader did not know it. */
final class DegreeWords {

  private record Row(DegreeLevel level, String reason, List<String> words) {
    Row(DegreeLevel level, String reason, String... words) {
      this(level, reason, List.of(words));
    }
  }

  // In this order: 'Master of Science, Bachelor of Science' in one entry is a master's degree.
  private static final List<Row> ROWS =
      List.of(
          new Row(DOCTORATE, "says so", "phd", "doctorate", "doctor", "doctoral", "dphil", "edd"),
          new Row(DOCTORATE, "PhD with points", "ph d"),
          new Row(DOCTORATE, "German, Romance", "promotion", "doktor", "doctorat", "doctorado"),
          new Row(DOCTORATE, "first professional doctorates of the US", "md", "jd", "pharmd"),
          new Row(MASTER, "says so", "master", "masters", "postgraduate"),
          new Row(MASTER, "abbreviations", "msc", "ms", "ma", "meng", "mba", "mtech", "mphil"),
          new Row(MASTER, "abbreviations", "mfa", "mpa", "mph", "med", "mca", "m sc", "m tech"),
          new Row(MASTER, "five years of study", "diplom", "magister", "staatsexamen", "maestria"),
          new Row(BACHELOR, "says so", "bachelor", "bachelors", "baccalaureate"),
          new Row(BACHELOR, "abbreviations", "bsc", "bs", "ba", "beng", "be", "btech", "bba"),
          new Row(BACHELOR, "abbreviations", "bfa", "bcom", "bca", "llb", "b sc", "b tech", "b e"),
          new Row(BACHELOR, "three or four years of study", "licence", "licenciatura", "grado"),
          new Row(ASSOCIATE, "two years of college", "associate", "associates", "aas"),
          new Row(VOCATIONAL, "trade and technical schools", "diploma", "apprenticeship"),
          new Row(VOCATIONAL, "trade and technical schools", "ausbildung", "certificate", "btec"),
          new Row(SECONDARY, "schools", "high school", "secondary", "abitur", "a levels", "ged"),
          new Row(SECONDARY, "schools", "matura", "bachillerato", "gymnasium", "ssc", "hsc"));

  private DegreeWords() {}

  /** The same study with its level, where the words say it. */
  static Education withLevel(Education education) {
    DegreeLevel level = of(education);
    return level == education.getLevel()
        ? education
        : Education.newBuilder(education).setLevel(level).build();
  }

  static DegreeLevel of(Education education) {
    if (education.getLevel() != DegreeLevel.UNKNOWN || education.getDegree() == null) {
      return education.getLevel();
    }
    String degree = ' ' + Words.fold(education.getDegree().getWritten()) + ' ';
    for (Row row : ROWS) {
      for (String words : row.words()) {
        if (degree.contains(' ' + words + ' ')) {
          return row.level();
        }
      }
    }
    return DegreeLevel.UNKNOWN;
  }
}
