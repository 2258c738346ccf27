package dev.vitae.standalone.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A person as one readable block: who, what, where, since when, what to beware of. */
public final class PersonText {
  private static final int TOP_SKILLS = 10;
  private static final int WIDTH = 100;

  private PersonText() {}

  /**
   * The block.
   *
   * @param person an enriched profile as the HTTP interface gives it
   */
  public static String of(JsonNode person) {
    JsonNode profile = person.path("profile");
    JsonNode career = person.path("career");
    List<String> lines = new ArrayList<>();
    lines.add(
        or(written(profile.path("name").path("full")), "(no name)")
            + suffix("  ·  ", join(profile.path("emails")))
            + suffix("  ·  ", written(profile.path("location").path("place"))));
    add(lines, "  ", now(profile, career));
    add(lines, "  ", experience(career));
    for (JsonNode position : profile.path("positions")) {
      lines.add("    " + position(position));
    }
    add(lines, "  Education  ", education(profile.path("education")));
    add(lines, "  Skills     ", skills(profile.path("skills")));
    for (JsonNode finding : person.path("findings")) {
      lines.add(
          "  "
              + String.format(
                  Locale.ROOT, "%-10s ", finding.path("severity").asText().toLowerCase(Locale.ROOT))
              + shorten(finding.path("message").asText()));
    }
    add(lines, "  Person     ", person.path("personId").asText());
    return String.join(System.lineSeparator(), lines);
  }

  private static String now(JsonNode profile, JsonNode career) {
    String title = career.path("currentTitle").asText("");
    String employer = career.path("currentEmployer").asText("");
    if (title.isEmpty() && employer.isEmpty()) {
      return written(profile.path("headline"));
    }
    return title + (title.isEmpty() || employer.isEmpty() ? "" : ", ") + employer;
  }

  private static String experience(JsonNode career) {
    List<String> parts = new ArrayList<>();
    figure(parts, career.path("totalMonths"), "%s of experience");
    for (JsonNode apart : career.path("monthsApart")) {
      figure(parts, apart.path("months"), "%s " + words(apart.path("kind").asText()) + " apart");
    }
    figure(parts, career.path("currentEmployerMonths"), "%s at the current employer");
    figure(parts, career.path("averageEndedMonths"), "%s at former employers on average");
    String asOf = date(career.path("asOf"));
    if (!asOf.isEmpty() && !parts.isEmpty()) {
      parts.add("as of " + asOf);
    }
    return String.join("  ·  ", parts);
  }

  private static void figure(List<String> parts, JsonNode figure, String sentence) {
    if (figure.has("value")) {
      String time = duration((int) Math.round(figure.get("value").asDouble()));
      String about = figure.path("approximate").asBoolean() ? "about " : "";
      parts.add(about + String.format(Locale.ROOT, sentence, time));
    }
  }

  private static String position(JsonNode position) {
    String end = position.path("current").asBoolean() ? "now" : date(position.path("end"));
    String dates = String.format(Locale.ROOT, "%-7s – %-7s", date(position.path("start")), end);
    String title = written(position.path("title"));
    String employer = written(position.path("employer"));
    String kind =
        switch (position.path("kind").asText("")) {
          case "", "UNKNOWN", "EMPLOYEE" -> "";
          default -> "  (" + words(position.path("kind").asText()) + ")";
        };
    return dates + "  " + title + suffix(title.isEmpty() ? "" : ", ", employer) + kind;
  }

  private static String education(JsonNode entries) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : entries) {
      String what = (written(entry.path("degree")) + " " + written(entry.path("area"))).strip();
      texts.add(
          what
              + suffix(what.isEmpty() ? "" : ", ", written(entry.path("institution")))
              + suffix(" ", date(entry.path("end"))));
    }
    return shorten(String.join("; ", texts));
  }

  private static String skills(JsonNode skills) {
    List<JsonNode> all = new ArrayList<>();
    skills.forEach(all::add);
    all.sort(Comparator.comparingInt(skill -> -skill.path("monthsOfUse").asInt()));
    List<String> names =
        all.stream().limit(TOP_SKILLS).map(skill -> written(skill.path("name"))).toList();
    int more = all.size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }

  /** Months as a person says them: {@code 7 y 4 m}. */
  static String duration(int months) {
    String years = months >= 12 ? months / 12 + " y" : "";
    String rest = months % 12 > 0 || months == 0 ? months % 12 + " m" : "";
    return (years + " " + rest).strip();
  }

  private static String date(JsonNode date) {
    int year = date.path("year").asInt();
    int month = date.path("month").asInt();
    if (year == 0) {
      return "";
    }
    String text =
        month == 0 ? String.valueOf(year) : String.format(Locale.ROOT, "%d-%02d", year, month);
    return date.path("derived").asBoolean() ? "~" + text : text;
  }

  private static String written(JsonNode value) {
    return value.path("written").asText("");
  }

  private static String join(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(written(value)));
    return String.join(", ", texts);
  }

  private static String words(String symbol) {
    return symbol.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String shorten(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
  }

  private static String suffix(String before, String text) {
    return text.isEmpty() ? "" : before + text;
  }

  private static String or(String text, String fallback) {
    return text.isEmpty() ? fallback : text;
  }

  private static void add(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(label + text);
    }
  }
}
