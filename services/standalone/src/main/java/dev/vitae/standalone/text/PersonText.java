package dev.vitae.standalone.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A person as one readable block: who, what, where, since when, what to beware of. */
public final class PersonText {
  private static final int TOP_SKILLS = 10;
  private static final int TOP_HIGHLIGHTS = 3;
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
        nameOf(person)
            + suffix("  ·  ", join(profile.path("emails")))
            + suffix("  ·  ", join(profile.path("phones")))
            + suffix("  ·  ", written(profile.path("location").path("place"))));
    String first = person.path("firstLine").path("text").asText("");
    add(lines, "  ", first.isEmpty() ? now(profile, career) : first);
    add(lines, "  ", experience(career));
    for (JsonNode position : latestFirst(profile.path("positions"))) {
      lines.add("    " + position(position));
    }
    for (JsonNode highlight : first(person.path("highlights"), TOP_HIGHLIGHTS)) {
      lines.add("    · " + shorten(highlight.path("text").asText()));
    }
    add(lines, "  Themes     ", themes(person.path("themes")));
    add(lines, "  Education  ", education(profile.path("education")));
    add(lines, "  Skills     ", skills(profile.path("skills")));
    add(lines, "  Languages  ", languages(profile.path("languages")));
    lines.addAll(findings(person.path("findings")));
    add(lines, "  Person     ", person.path("personId").asText());
    for (JsonNode document : person.path("documents")) {
      String file = document.path("submissions").path(0).path("fileName").asText("");
      add(lines, "  Document   ", document.path("documentId").asText() + suffix("  ", file));
    }
    return String.join(System.lineSeparator(), lines);
  }

  /** The name as the person writes it. */
  public static String nameOf(JsonNode person) {
    String name = written(person.path("profile").path("name").path("full"));
    return name.isEmpty() ? "(no name)" : name;
  }

  /** Each once, with how often it is said: where, the page shows. */
  private static List<String> findings(JsonNode findings) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (JsonNode finding : findings) {
      String severity = finding.path("severity").asText().toLowerCase(Locale.ROOT);
      String line =
          "  "
              + String.format(Locale.ROOT, "%-10s ", severity)
              + shorten(finding.path("message").asText());
      times.merge(line, 1, Integer::sum);
    }
    return times.entrySet().stream()
        .map(
            each -> each.getKey() + (each.getValue() > 1 ? " (" + each.getValue() + " times)" : ""))
        .toList();
  }

  /** What they do now; else what they did last; else what they call themselves. */
  private static String now(JsonNode profile, JsonNode career) {
    String title = career.path("currentTitle").asText("");
    String employer = career.path("currentEmployer").asText("");
    if (!title.isEmpty() || !employer.isEmpty()) {
      return joined(title, employer);
    }
    return latestFirst(profile.path("positions")).stream()
        .findFirst()
        .map(last -> "formerly " + joined(written(last.path("title")), employer(last)))
        .orElse(written(profile.path("headline")));
  }

  private static String employer(JsonNode position) {
    return written(position.path("employer"));
  }

  private static String joined(String title, String employer) {
    return title + (title.isEmpty() || employer.isEmpty() ? "" : ", ") + employer;
  }

  /** As in a JSON Resume: what goes on, then by end and by start; in the document's order else. */
  private static List<JsonNode> latestFirst(JsonNode positions) {
    List<JsonNode> sorted = new ArrayList<>();
    positions.forEach(sorted::add);
    sorted.sort(
        Comparator.<JsonNode>comparingInt(position -> position.path("current").asBoolean() ? 0 : 1)
            .thenComparingInt(
                position -> -month(position.path(position.hasNonNull("end") ? "end" : "start")))
            .thenComparingInt(position -> -month(position.path("start"))));
    return sorted;
  }

  private static int month(JsonNode date) {
    return date.path("year").asInt() * 12 + date.path("month").asInt();
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
    String kind =
        switch (position.path("kind").asText("")) {
          case "", "UNKNOWN", "EMPLOYEE" -> "";
          default -> "  (" + words(position.path("kind").asText()) + ")";
        };
    return dates + "  " + joined(written(position.path("title")), employer(position)) + kind;
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

  private static String themes(JsonNode themes) {
    List<String> names = new ArrayList<>();
    first(themes, TOP_HIGHLIGHTS).forEach(theme -> names.add(theme.path("name").asText()));
    return String.join(", ", names);
  }

  private static List<JsonNode> first(JsonNode nodes, int most) {
    List<JsonNode> first = new ArrayList<>();
    for (int i = 0; i < Math.min(most, nodes.size()); i++) {
      first.add(nodes.get(i));
    }
    return first;
  }

  private static String languages(JsonNode languages) {
    List<String> texts = new ArrayList<>();
    for (JsonNode language : languages) {
      String level = written(language.path("level"));
      texts.add(written(language.path("name")) + (level.isEmpty() ? "" : " (" + level + ")"));
    }
    return shorten(String.join(", ", texts));
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

  private static void add(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(label + text);
    }
  }
}
