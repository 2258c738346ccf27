package dev.vitae.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is compared of a JSON Resume. */
final class Resume {
  private static final Map<String, String> NETWORKS =
      Map.ofEntries(
          Map.entry("github", "github.com/"),
          Map.entry("linkedin", "linkedin.com/in/"),
          Map.entry("twitter", "twitter.com/"),
          Map.entry("x", "x.com/"),
          Map.entry("gitlab", "gitlab.com/"),
          Map.entry("medium", "medium.com/@"),
          Map.entry("facebook", "facebook.com/"),
          Map.entry("instagram", "instagram.com/"),
          Map.entry("bitbucket", "bitbucket.org/"),
          Map.entry("youtube", "youtube.com/"),
          Map.entry("devto", "dev.to/"),
          Map.entry("dev to", "dev.to/"),
          Map.entry("telegram", "t.me/"),
          Map.entry("leetcode", "leetcode.com/"),
          Map.entry("kaggle", "kaggle.com/"));
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern WORLD_WIDE = Pattern.compile("^www\\.");
  private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String AROUND_SKILL = " \t\n.,;:•·*-–—|/\\()[]{}'\"“”‘’▪◦●‣";

  private final JsonNode json;

  Resume(JsonNode json) {
    this.json = json;
  }

  /** Text of a node, that of a list or an object joined. */
  static String text(JsonNode node) {
    if (node.isContainerNode()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(Resume::text)
          .collect(Collectors.joining(" "));
    }
    return node.isNull() || node.isMissingNode() ? "" : node.asText().strip();
  }

  private static List<JsonNode> list(JsonNode node) {
    if (node.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      node.forEach(items::add);
      return items;
    }
    return node.isNull() || node.isMissingNode() ? List.of() : List.of(node);
  }

  String basic(String key) {
    return text(json.path("basics").path(key));
  }

  String city() {
    JsonNode location = json.path("basics").path("location");
    return text(location.isObject() ? location.path("city") : location);
  }

  List<String> addresses() {
    Set<String> found = new LinkedHashSet<>();
    found.add(address(basic("url")));
    found.add(address(basic("website")));
    for (JsonNode profile : list(json.path("basics").path("profiles"))) {
      String written = text(profile.path("url"));
      String user = text(profile.path("username"));
      String network = NETWORKS.get(Words.normal(text(profile.path("network"))));
      if (written.isEmpty() && !user.isEmpty() && network != null) {
        written = network + user.replaceFirst("^@+", "");
      }
      found.add(address(written));
    }
    found.remove("");
    return List.copyOf(found);
  }

  /** Host and path: what makes an address the same. */
  static String address(String written) {
    String bare = SCHEME.matcher(Words.folded(written).strip()).replaceFirst("");
    bare = WORLD_WIDE.matcher(bare).replaceFirst("");
    bare = stripEnd(BEHIND_PATH.matcher(bare).replaceFirst(""), "/. ");
    return SPACE.matcher(bare).replaceAll("");
  }

  /** Names of skills and of their groups alike, without what stands around them. */
  Set<String> skills() {
    Set<String> found = new LinkedHashSet<>();
    for (JsonNode skill : list(json.path("skills"))) {
      if (skill.isObject()) {
        found.add(skill(text(skill.path("name"))));
        for (JsonNode keyword : list(skill.path("keywords"))) {
          found.add(skill(text(keyword.isObject() ? keyword.path("name") : keyword)));
        }
      } else {
        found.add(skill(text(skill)));
      }
    }
    found.remove("");
    return found;
  }

  static String skill(String written) {
    String folded = SPACE.matcher(Words.folded(written)).replaceAll(" ");
    int begin = 0;
    while (begin < folded.length() && AROUND_SKILL.indexOf(folded.charAt(begin)) >= 0) {
      begin++;
    }
    return stripEnd(folded.substring(begin), AROUND_SKILL);
  }

  private static String stripEnd(String text, String letters) {
    int end = text.length();
    while (end > 0 && letters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A name of a list and its place there. */
  record Named(int index, String name) {}

  /** The names of a list, each once. */
  List<Named> names(String list, String... keys) {
    List<Named> found = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    List<JsonNode> items = list(json.path(list));
    for (int i = 0; i < items.size(); i++) {
      String name = name(items.get(i), keys);
      String normal = Words.normal(name);
      if (!normal.isEmpty() && known.add(normal)) {
        found.add(new Named(i, name));
      }
    }
    return found;
  }

  private static String name(JsonNode item, String... keys) {
    if (!item.isObject()) {
      return item.isTextual() ? text(item) : "";
    }
    for (String key : keys) {
      if (!text(item.path(key)).isEmpty()) {
        return text(item.path(key));
      }
    }
    return "";
  }

  List<Entry> work() {
    List<Entry> found = new ArrayList<>();
    List<JsonNode> items = list(json.path("work"));
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      if (!item.isObject()) {
        continue;
      }
      When start = When.of(text(item.path("startDate")));
      When end = When.of(text(item.path("endDate")));
      if (end == null && start != null && !start.equals(When.UNKNOWN)) {
        end = When.PRESENT;
      }
      String told =
          List.of("summary", "description", "highlights").stream()
              .map(key -> text(item.path(key)))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      Entry entry =
          new Entry(
              i, name(item, "name", "company"), text(item.path("position")), start, end, told);
      boolean says =
          !Words.normal(entry.who()).isEmpty()
              || !Words.normal(entry.what()).isEmpty()
              || !Words.normal(told).isEmpty();
      if (says || start != null || end != null) {
        found.add(entry);
      }
    }
    return found;
  }

  /** Courses of study; the truth's without an end are not scored there. */
  List<Entry> studies(boolean truth) {
    List<Entry> found = new ArrayList<>();
    List<JsonNode> items = list(json.path("education"));
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      if (!item.isObject()) {
        continue;
      }
      String degree = (text(item.path("studyType")) + " " + text(item.path("area"))).strip();
      String school = text(item.path("institution"));
      When start = When.of(text(item.path("startDate")));
      When end = When.of(text(item.path("endDate")));
      boolean stated = end != null && !end.equals(When.UNKNOWN);
      if (end == null && truth) {
        end = When.UNKNOWN;
      } else if (end == null && start != null && !start.equals(When.UNKNOWN)) {
        end = When.PRESENT;
        stated = true;
      }
      boolean says = !Words.normal(school).isEmpty() || !Words.normal(degree).isEmpty();
      if (says || start != null || stated) {
        found.add(new Entry(i, school, degree, start, end, ""));
      }
    }
    return found;
  }

  /** An organisation and a role in it, unpaid. */
  record Volunteering(String organization, String position) {}

  List<Volunteering> volunteering() {
    return list(json.path("volunteer")).stream()
        .filter(JsonNode::isObject)
        .map(v -> new Volunteering(text(v.path("organization")), text(v.path("position"))))
        .toList();
  }

  /** The fields this truth was typed for. */
  Set<Field> evaluated() {
    Set<Field> fields = new LinkedHashSet<>();
    for (JsonNode label : list(json.path("meta").path("heldout").path("evaluated"))) {
      fields.add(Field.of(label.asText()));
    }
    return fields.isEmpty() ? Set.of(Field.values()) : fields;
  }
}
