package dev.vitae.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.evaluation.score.Assignment.Pair;
import dev.vitae.evaluation.score.Resume.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Judges one document: the truth and the prediction, both as JSON Resume. The rules and the figures
 * are those of the scorer that is public with the development set; its label-set mode is left out.
 */
public final class Scorer {
  private static final Pattern NO_DIGIT = Pattern.compile("\\D", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern THREE_DIGITS =
      Pattern.compile("\\d{3}", Pattern.UNICODE_CHARACTER_CLASS);

  private final Resume truth;
  private final Resume read;
  private final List<Verdict> verdicts = new ArrayList<>();
  private Count text = Count.NONE;

  private Scorer(Resume truth, Resume read) {
    this.truth = truth;
    this.read = read;
  }

  /**
   * Judges a document.
   *
   * @param truth the truth; fields that it does not evaluate are not scored
   * @param read what was read; an empty object where nothing was
   */
  public static DocumentScore judge(JsonNode truth, JsonNode read) {
    Scorer scorer = new Scorer(new Resume(truth), new Resume(read));
    scorer.basics();
    scorer.work();
    scorer.studies();
    scorer.lists();
    return scorer.score();
  }

  /** The form in which addresses are compared. */
  public static String address(String written) {
    return Resume.address(written);
  }

  /** The form in which skills are compared. */
  public static String skill(String written) {
    return Resume.skill(written);
  }

  private DocumentScore score() {
    Set<Field> evaluated = truth.evaluated();
    verdicts.removeIf(verdict -> !evaluated.contains(verdict.field()));
    boolean scored = evaluated.contains(Field.WORK_EMPLOYER) && !truth.work().isEmpty();
    return new DocumentScore(
        List.copyOf(verdicts), evaluated.contains(Field.WORK_TEXT) ? text : Count.NONE, scored);
  }

  private void basics() {
    String name = truth.basic("name");
    String readName = read.basic("name");
    single(Field.NAME, name, readName, Words.same(name, readName));
    String email = email(truth.basic("email"));
    String readEmail = email(read.basic("email"));
    verdict(Field.EMAIL, -1, present(email), present(readEmail), email.equals(readEmail));
    String phone = truth.basic("phone");
    String readPhone = read.basic("phone");
    verdict(
        Field.PHONE,
        -1,
        THREE_DIGITS.matcher(phone).find() ? phone : null,
        digits(readPhone).isEmpty() ? null : readPhone,
        samePhone(digits(phone), digits(readPhone)));
    single(Field.CITY, truth.city(), read.city(), sameCity(truth.city(), read.city()));
    match(Field.URLS, named(truth.addresses()), named(read.addresses()), String::equals);
  }

  private static String email(String written) {
    return Words.folded(written).replaceFirst("^mailto:", "");
  }

  private static String digits(String phone) {
    return NO_DIGIT.matcher(phone).replaceAll("");
  }

  private static boolean samePhone(String truth, String read) {
    int length = Math.min(9, truth.length());
    return length >= 5
        && read.length() >= length
        && read.endsWith(truth.substring(truth.length() - length));
  }

  private static boolean sameCity(String truth, String read) {
    String town = truth.split(",", 2)[0];
    String readTown = read.split(",", 2)[0];
    return Words.same(truth, read) || Words.same(town, read) || Words.same(truth, readTown);
  }

  private void work() {
    List<Entry> roles = truth.work();
    List<Entry> readRoles =
        read.work().stream().filter(role -> !isVolunteering(role, roles)).toList();
    for (Pair<Entry> pair : Assignment.align(roles, readRoles, Entry::similarityOfWork)) {
      Entry role = pair.truth();
      Entry readRole = pair.read();
      int index = readRole == null ? -1 : readRole.index();
      String who = role == null ? "" : role.who();
      String readWho = readRole == null ? "" : readRole.who();
      entry(Field.WORK_EMPLOYER, index, who, readWho, Words.same(who, readWho));
      String what = role == null ? "" : role.what();
      String readWhat = readRole == null ? "" : readRole.what();
      entry(Field.WORK_POSITION, index, what, readWhat, Words.same(what, readWhat));
      dates(pair, Field.WORK_START, Field.WORK_END);
      text =
          text.plus(
              Words.overlap(
                  role == null ? "" : role.text(), readRole == null ? "" : readRole.text()));
    }
  }

  /** A role that the truth has as unpaid is neither right nor wrong among the work. */
  private boolean isVolunteering(Entry role, List<Entry> work) {
    for (Entry known : work) {
      if (Words.same(known.who(), role.who()) || Words.same(known.what(), role.what())) {
        return false;
      }
    }
    for (Resume.Volunteering unpaid : truth.volunteering()) {
      boolean near = Words.similarity(unpaid.organization(), role.who()) >= 0.5;
      if (Words.same(unpaid.organization(), role.who())
          || near && Words.same(unpaid.position(), role.what())) {
        return true;
      }
    }
    return false;
  }

  private void studies() {
    List<Pair<Entry>> pairs =
        Assignment.align(truth.studies(true), read.studies(false), Entry::similarityOfStudy);
    for (Pair<Entry> pair : pairs) {
      Entry study = pair.truth();
      Entry readStudy = pair.read();
      int index = readStudy == null ? -1 : readStudy.index();
      String who = study == null ? "" : study.who();
      String readWho = readStudy == null ? "" : readStudy.who();
      entry(Field.EDU_INSTITUTION, index, who, readWho, Words.same(who, readWho));
      String what = study == null ? "" : study.what();
      String readWhat = readStudy == null ? "" : readStudy.what();
      entry(Field.EDU_DEGREE, index, what, readWhat, Words.agreement(what, readWhat) >= 0.6);
      dates(pair, Field.EDU_START, Field.EDU_END);
    }
  }

  private void dates(Pair<Entry> pair, Field start, Field end) {
    Entry entry = pair.truth();
    Entry readEntry = pair.read();
    int index = readEntry == null ? -1 : readEntry.index();
    date(
        start,
        index,
        entry == null ? null : entry.start(),
        readEntry == null ? null : readEntry.start());
    date(
        end, index, entry == null ? null : entry.end(), readEntry == null ? null : readEntry.end());
  }

  private void date(Field field, int index, When date, When readDate) {
    if (When.UNKNOWN.equals(date)) {
      return;
    }
    When known = When.UNKNOWN.equals(readDate) ? null : readDate;
    verdict(
        field,
        index,
        date == null ? null : date.toString(),
        known == null ? null : known.toString(),
        date != null && date.agrees(known));
  }

  private void lists() {
    Set<String> skills = truth.skills();
    Set<String> readSkills = read.skills();
    skills.forEach(
        skill -> {
          boolean found = readSkills.contains(skill);
          verdict(Field.SKILLS, -1, skill, found ? skill : null, found);
        });
    readSkills.stream()
        .filter(skill -> !skills.contains(skill))
        .forEach(skill -> verdict(Field.SKILLS, -1, null, skill, false));
    names(Field.LANGUAGES, "languages", "language", "name");
    names(Field.CERTIFICATES, "certificates", "name", "title");
    names(Field.PUBLICATIONS, "publications", "name", "title");
  }

  private void names(Field field, String list, String... keys) {
    match(field, truth.names(list, keys), read.names(list, keys), Words::same);
  }

  private static List<Named> named(List<String> values) {
    return values.stream().map(value -> new Named(values.indexOf(value), value)).toList();
  }

  /** One to one, what is equal first. */
  private void match(
      Field field, List<Named> truth, List<Named> read, BiPredicate<String, String> same) {
    List<Named> unused = new ArrayList<>(read);
    List<Named> left = new ArrayList<>();
    for (Named one : truth) {
      String normal = Words.normal(one.name());
      if (!take(
          field, one, unused, other -> !normal.isEmpty() && normal.equals(Words.normal(other)))) {
        left.add(one);
      }
    }
    for (Named one : left) {
      if (!take(field, one, unused, other -> same.test(one.name(), other))) {
        verdict(field, -1, one.name(), null, false);
      }
    }
    unused.forEach(other -> verdict(field, other.index(), null, other.name(), false));
  }

  private boolean take(Field field, Named one, List<Named> unused, Predicate<String> fits) {
    for (Named other : unused) {
      if (fits.test(other.name())) {
        verdict(field, other.index(), one.name(), other.name(), true);
        unused.remove(other);
        return true;
      }
    }
    return false;
  }

  /** A question mark in the truth: printed in another form, not scored. */
  private void entry(Field field, int index, String truth, String read, boolean same) {
    if (!truth.equals("?")) {
      verdict(field, index, present(truth), present(read), same);
    }
  }

  private void single(Field field, String truth, String read, boolean same) {
    verdict(field, -1, present(truth), present(read), same);
  }

  private static String present(String text) {
    return Words.normal(text).isEmpty() ? null : text;
  }

  private void verdict(Field field, int index, String truth, String read, boolean same) {
    if (truth != null || read != null) {
      verdicts.add(new Verdict(field, index, truth, read, same && truth != null && read != null));
    }
  }
}
