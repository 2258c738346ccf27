package dev.vitae.standalone.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.text.SearchText;
import java.util.LinkedHashMap;
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
    description = "Finds people by words and filters.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  vitae search \"stream processing\"",
      "  vitae search --skill Java --min-experience 5",
      "  vitae search nurse --location Leeds --json"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for.")
  private String[] words = {};

  @Option(names = "--skill", description = "Only people with this skill.")
  private String skill;

  @Option(names = "--employer", description = "Only people who worked there.")
  private String employer;

  @Option(names = "--title", description = "Only people with these words in a title.")
  private String title;

  @Option(names = "--location", description = "Only people who live there.")
  private String location;

  @Option(names = "--country", description = "Only people who live there: DE, US …")
  private String country;

  @Option(names = "--seniority", description = "Only people of this level now: SENIOR, LEAD …")
  private String seniority;

  @Option(names = "--degree", description = "Only people with this highest degree: MASTER …")
  private String degree;

  @Option(
      names = "--min-experience",
      paramLabel = "YEARS",
      description = "Only people with as many years of experience.")
  private Double minExperience;

  @Option(names = "--cursor", description = "The next page of an earlier search.")
  private String cursor;

  @Option(names = "--json", description = "The answer as it comes.")
  private boolean json;

  @Override
  public Integer call() {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "q", words.length == 0 ? null : String.join(" ", words));
    put(parameters, "skill", skill);
    put(parameters, "employer", employer);
    put(parameters, "title", title);
    put(parameters, "location", location);
    put(parameters, "country", country);
    put(parameters, "seniority", seniority);
    put(parameters, "degree", degree);
    put(parameters, "minExperience", minExperience == null ? null : minExperience.toString());
    put(parameters, "cursor", cursor);
    try (PipelineClient client = pipeline.client()) {
      JsonNode found = client.get("/profiles", parameters);
      spec.commandLine().getOut().println(json ? found.toPrettyString() : SearchText.of(found));
      return Vitae.DONE;
    }
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }
}
