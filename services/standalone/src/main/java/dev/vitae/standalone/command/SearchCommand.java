package dev.vitae.standalone.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.text.SearchText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds people. */
@Command(
    name = "search",
    description = {
      "Finds people by words and filters.",
      "Each filter may be given more than once: all must match."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  vitae search \"stream processing\"",
      "  vitae search --skill Java --skill Kafka --min-experience 5",
      "  vitae search nurse --location Leeds --json"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for.")
  private String[] words = {};

  @Option(names = "--skill", description = "Only people with this skill.")
  private List<String> skill = List.of();

  @Option(names = "--employer", description = "Only people who worked there.")
  private List<String> employer = List.of();

  @Option(names = "--title", description = "Only people with these words in a title.")
  private List<String> title = List.of();

  @Option(names = "--location", description = "Only people who live there.")
  private List<String> location = List.of();

  @Option(names = "--country", description = "Only people who live there: DE, US …")
  private List<String> country = List.of();

  @Option(names = "--seniority", description = "Only people of this level now: SENIOR, LEAD …")
  private List<String> seniority = List.of();

  @Option(names = "--degree", description = "Only people with this highest degree: MASTER …")
  private List<String> degree = List.of();

  @Option(
      names = "--min-experience",
      paramLabel = "YEARS",
      description = "Only people with as many years of experience.")
  private Double minExperience;

  @Option(names = "--limit", description = "People a page, at most 100 (default: 20).")
  private Integer limit;

  @Option(names = "--cursor", description = "The next page of an earlier search.")
  private String cursor;

  @Option(names = "--json", description = "The answer as it comes.")
  private boolean json;

  @Override
  public Integer call() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", one(words.length == 0 ? null : String.join(" ", words)));
    parameters.put("skill", skill);
    parameters.put("employer", employer);
    parameters.put("title", title);
    parameters.put("location", location);
    parameters.put("country", country);
    parameters.put("seniority", seniority);
    parameters.put("degree", degree);
    parameters.put("minExperience", one(minExperience));
    parameters.put("limit", one(limit));
    parameters.put("cursor", one(cursor));
    try (PipelineClient client = pipeline.client()) {
      JsonNode found = client.getAll("/profiles", parameters);
      spec.commandLine().getOut().println(json ? found.toPrettyString() : SearchText.of(found));
      return Vitae.DONE;
    }
  }

  private static List<String> one(Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }
}
