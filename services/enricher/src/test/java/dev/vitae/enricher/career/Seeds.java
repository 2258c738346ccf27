package dev.vitae.enricher.career;

import static dev.vitae.enricher.Samples.claim;
import static dev.vitae.enricher.Samples.education;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.skill;
import static dev.vitae.enricher.Samples.value;

import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.ClaimKind;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import java.util.List;

/** Two careers as a careful reader takes them from the documents the pipeline exists for. */
final class Seeds {
  private Seeds() {}

  /** A manager's résumé: seven employers, nine years of graduate research in between. */
  static Profile.Builder manager() {
    return Profile.newBuilder()
        .setPositions(
            List.of(
                position("p1", "Netflix", "Senior Data Science Manager", "2020-09", "2024-09")
                    .build(),
                position("p2", "FLYR", "Head of Product, Head of ML Ops", "2018-11", "2020-04")
                    .build(),
                position("p3", "Radius Intelligence", "Data Science Manager", "2017-03", "2018-10")
                    .build(),
                position(
                        "p4",
                        "Discovery Digital Networks",
                        "Director of Data Science and Technology",
                        "2014-03",
                        "2017-03")
                    .build(),
                position(
                        "p5",
                        "University of California, Davis and Columbia University",
                        "Graduate Student, Researcher, Associate Instructor",
                        "2005-01",
                        "2014-03")
                    .setKind(PositionKind.STUDENT_RESEARCH)
                    .build(),
                position(
                        "p6",
                        "Weill Cornell Medical College and New York Presbyterian Hospital",
                        "Product Manager, Senior Web Designer",
                        "2002-06",
                        "2005-01")
                    .build(),
                position("p7", "Xperts Inc.", "Creative Director, Designer", "1997-03", "2002-06")
                    .build()))
        .setEducation(
            List.of(
                education(
                    "e1",
                    "University of California, Davis",
                    "PhD",
                    DegreeLevel.DOCTORATE,
                    "",
                    "2013"),
                education("e2", "Columbia University", "", DegreeLevel.UNKNOWN, "", "2007"),
                education(
                    "e3",
                    "Virginia Commonwealth University",
                    "Bachelor of Fine Arts",
                    DegreeLevel.BACHELOR,
                    "",
                    "1995")))
        .setClaims(List.of(claim(ClaimKind.TOTAL_EXPERIENCE, ClaimAuthor.PERSON, 240, true)));
  }

  /** A talent page: nine roles at three employers, with figures that the site computed. */
  static Profile.Builder scientist() {
    return scientist(88, 48, 40, "26");
  }

  /**
   * The same with other figures.
   *
   * @param roleMonths duration printed beside the role that took 26 months; null prints none at all
   */
  static Profile.Builder scientist(int total, int average, int current, String roleMonths) {
    return Profile.newBuilder()
        .setPositions(
            List.of(
                role("p1", "Senior Machine Learning Scientist", "2025-09", "present")
                    .setPromotedFrom("p2")
                    .setPromotion(value("Promoted"))
                    .setStatedDuration(roleMonths == null ? null : value("8 mos", "8"))
                    .setSkills(List.of(value("Machine Learning"), value("AI Development")))
                    .build(),
                role("p2", "Senior Data Scientist", "2025-03", "2025-09")
                    .setSkills(List.of(value("Machine Learning")))
                    .build(),
                role("p3", "Data Scientist", "2023-01", "2025-03")
                    .setStatedDuration(
                        roleMonths == null ? null : value(roleMonths + " mos", roleMonths))
                    .setSkills(List.of(value("Machine Learning")))
                    .build(),
                role("p4", "Data Science and Engineering Intern", "2022-05", "2022-08")
                    .setKind(PositionKind.INTERNSHIP)
                    .build(),
                position("p5", "Amazon", "Graduate Student Researcher", "2022-01", "2022-05")
                    .setKind(PositionKind.STUDENT_RESEARCH)
                    .build(),
                bank("p6", "Machine Learning Engineer (Manager Technology)", "2020-01", "2021-08")
                    .setHighlights(List.of(value("Optimized the resources in Spark streaming.")))
                    .build(),
                bank(
                        "p7",
                        "Machine Learning Engineer (Senior Associate Technology)",
                        "2019-01",
                        "2020-01")
                    .setPromotedFrom("p8")
                    .setPromotion(value("Promoted"))
                    .build(),
                bank("p8", "Full Stack Engineer (Associate Technology)", "2018-01", "2019-01")
                    .build(),
                bank("p9", "Full Stack Engineer (Technical Analyst)", "2017-08", "2018-01")
                    .build()))
        .setEducation(
            List.of(
                education(
                    "e1",
                    "University of Massachusetts Amherst",
                    "Master of Science - MS",
                    DegreeLevel.UNKNOWN,
                    "2021-08",
                    "2023-06"),
                education(
                    "e2",
                    "University of Mumbai",
                    "Bachelor of Engineering - BE",
                    DegreeLevel.UNKNOWN,
                    "2014-01",
                    "2017-01")))
        .setSkills(List.of(skill("Machine Learning"), skill("Spark"), skill("Android")))
        .setClaims(
            roleMonths == null
                ? List.of()
                : List.of(
                    claim(ClaimKind.TOTAL_EXPERIENCE, ClaimAuthor.SITE, total, false),
                    claim(ClaimKind.AVERAGE_TENURE, ClaimAuthor.SITE, average, false),
                    claim(ClaimKind.CURRENT_TENURE, ClaimAuthor.SITE, current, false)));
  }

  private static Position.Builder role(String id, String title, String start, String end) {
    return position(id, "Netflix", title, start, end).setEmployerGroup("g1");
  }

  private static Position.Builder bank(String id, String title, String start, String end) {
    return position(id, "Morgan stanley", title, start, end).setEmployerGroup("g3");
  }
}
