package dev.vitae.profiles.people;

/** Where words are looked for, and how much a word counts there. */
enum SearchField {
  NAME("name", 8f, "who types a name wants that person first"),
  CURRENT_TITLE("currentTitle", 6f, "what somebody does now says most about them"),
  HEADLINE("headline", 5f, "their own one-line answer to what they are"),
  SKILL("skill", 4f, "a listed skill is a claim, not a passing mention"),
  CURRENT_EMPLOYER("currentEmployer", 4f, "where they are now"),
  TITLE("title", 3f, "every title held, the present one included"),
  EMPLOYER("employer", 3f, "every employer, the present one included"),
  SUMMARY("summary", 2f, "chosen words, but many of them"),
  SCHOOL("school", 2f, "institution, degree and field"),
  LOCATION("location", 2f, "where they live"),
  TEXT("text", 1f, "bullet points and all the rest");

  final String field;
  final float weight;
  final String reason;

  SearchField(String field, float weight, String reason) {
    this.field = field;
    this.weight = weight;
    this.reason = reason;
  }
}
