package dev.vitae.evaluation.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.evaluation.generate.draft.Labelled;
import dev.vitae.evaluation.generate.draft.Template;
import dev.vitae.evaluation.generate.people.Dice;
import dev.vitae.evaluation.generate.people.People;
import dev.vitae.evaluation.generate.people.Person;
import dev.vitae.evaluation.generate.people.Phrases;
import dev.vitae.evaluation.generate.produce.Producer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Writes labelled résumés of invented people: {@code docs/}, {@code gold/} with JSON Resume of the
 * same base names, and {@code index.tsv}. The same seed gives the same people, words and truth, and
 * the same bytes wherever the producer stamps no time of its own. For one thread.
 */
public final class Generator {
  /** So many drafts wait for their producers at once: bounds the memory. */
  private static final int BATCH = 120;

  private static final String INDEX =
      "document\tgold\tformat\ttemplate\tset\tlanguage\toccupation\n";

  private final long seed;
  private final List<Choice> choices;
  private final Map<Format, Producer> producers;
  private final Map<String, Phrases> phrases = new HashMap<>();

  /** A template in one of its formats. */
  private record Choice(Template template, Format format) {}

  /** One document, drafted. */
  private record Drafted(String base, Choice choice, Person person, Labelled labelled) {}

  /**
   * @param templates which templates
   * @param formats which formats
   * @param languages of the people; as in {@link Phrases#LANGUAGES}
   * @param skipped is told of every format that cannot be made on this machine, and why
   */
  public Generator(
      long seed,
      TemplateSet templates,
      Set<Format> formats,
      List<String> languages,
      BiConsumer<Format, String> skipped) {
    this.seed = seed;
    this.producers = new EnumMap<>(Format.class);
    for (Format format : formats) {
      Producer producer = format.producer();
      producer
          .missing()
          .ifPresentOrElse(
              reason -> skipped.accept(format, reason), () -> producers.put(format, producer));
    }
    languages.forEach(language -> phrases.put(language, Phrases.of(language)));
    List<Choice> all = new ArrayList<>();
    for (Template template : Template.all()) {
      if (templates.contains(template) && !languagesOf(template).isEmpty()) {
        for (Format format : producers.keySet()) {
          if (template.formats().contains(format.label())) {
            all.add(new Choice(template, format));
          }
        }
      }
    }
    this.choices = List.copyOf(all);
  }

  /** Templates times formats: so many documents until the first way of writing comes again. */
  public int ways() {
    return choices.size();
  }

  /**
   * Writes so many documents, the ways of writing in turns.
   *
   * @param progress runs once for every document that is done
   * @throws IOException when a document cannot be made
   */
  public void write(int count, Path folder, Runnable progress) throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.createDirectories(folder.resolve("gold"));
    try (BufferedWriter index = Files.newBufferedWriter(folder.resolve("index.tsv"))) {
      index.write(INDEX);
      for (int begin = 0; begin < count; begin += BATCH) {
        int end = Math.min(count, begin + BATCH);
        Map<Format, List<Producer.Job>> jobs = new EnumMap<>(Format.class);
        for (int number = begin; number < end; number++) {
          Drafted drafted = draft(number);
          Path file = Path.of("docs", drafted.base() + '.' + drafted.choice().format().extension());
          jobs.computeIfAbsent(drafted.choice().format(), format -> new ArrayList<>())
              .add(new Producer.Job(drafted.labelled().draft(), folder.resolve(file)));
          Path gold = Path.of("gold", drafted.base() + ".json");
          Files.writeString(
              folder.resolve(gold), drafted.labelled().gold().toPrettyString() + '\n');
          index.write(line(drafted, file, gold));
        }
        for (Map.Entry<Format, List<Producer.Job>> job : jobs.entrySet()) {
          producers.get(job.getKey()).write(job.getValue());
          job.getValue().forEach(done -> progress.run());
        }
      }
    }
  }

  private Drafted draft(int number) {
    Choice choice = choices.get(number % choices.size());
    Template template = choice.template();
    Dice dice = new Dice(seed, number);
    Phrases words = phrases.get(dice.pick(languagesOf(template)));
    Person person = new People(words).invent(dice);
    Labelled labelled = Labelled.of(person, template, words, dice);
    String base =
        String.format("%05d__%s__%s", number + 1, template.name(), choice.format().label());
    label(labelled.gold(), choice, person);
    return new Drafted(base, choice, person, labelled);
  }

  private void label(ObjectNode gold, Choice choice, Person person) {
    ObjectNode label = gold.putObject("meta").putObject("heldout");
    label.put("set", TemplateSet.of(choice.template()).label());
    label.put("format", choice.format().extension());
    label.put("tool", choice.format().label());
    label.put("theme", choice.template().name());
    label.put("language", person.language());
    label.put("source", person.occupation());
  }

  private List<String> languagesOf(Template template) {
    return phrases.keySet().stream()
        .filter(
            language -> template.languages().isEmpty() || template.languages().contains(language))
        .sorted()
        .toList();
  }

  private static String line(Drafted drafted, Path file, Path gold) {
    return String.join(
            "\t",
            file.toString(),
            gold.toString(),
            drafted.choice().format().label(),
            drafted.choice().template().name(),
            TemplateSet.of(drafted.choice().template()).label(),
            drafted.person().language(),
            drafted.person().occupation())
        + '\n';
  }
}
