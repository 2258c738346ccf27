package dev.vitae.profiles.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.profiles.people.Cursor;
import dev.vitae.profiles.people.Filter;
import dev.vitae.profiles.people.Found;
import dev.vitae.profiles.people.Found.FacetValue;
import dev.vitae.profiles.people.PeopleSearch;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.Test;

class AllPartitionsTest {
  private static final HostInfo HERE = new HostInfo("here", 1);
  private static final HostInfo THERE = new HostInfo("there", 2);
  private static final Question EVERYBODY =
      new Question.People(PeopleSearch.words("", PeopleSearch.MAX_LIMIT));

  /** Answers one row for each partition that it is asked. */
  private static final Partitions ROWS =
      (question, partitions) ->
          new Answer.Whole<>(
              Found.merged(
                  partitions.stream().map(p -> Found.one("row" + p, new byte[] {1})).toList(),
                  100));

  @Test
  void theRowsOfAllInstancesAreOneList() {
    Answer<Found> answer =
        asking(ROWS, Map.of(HERE, Set.of(0, 2), THERE, Set.of(1))).ask(EVERYBODY);
    assertThat(answer).isInstanceOf(Answer.Whole.class);
    assertThat(((Answer.Whole<Found>) answer).value().rows())
        .extracting(Found.Row::key)
        .containsExactly("row0", "row1", "row2");
  }

  @Test
  void aPartitionWithoutAnOwnerLeavesNoAnswer() {
    assertThat(asking(ROWS, Map.of(HERE, Set.of(0), THERE, Set.of(1))).ask(EVERYBODY))
        .isInstanceOf(Answer.NotYet.class);
  }

  @Test
  void anInstanceThatDoesNotAnswerLeavesNoAnswer() {
    Partitions gone = (question, partitions) -> new Answer.NotYet<>("gone");
    assertThat(asking(gone, Map.of(HERE, Set.of(0, 2), THERE, Set.of(1))).ask(EVERYBODY))
        .isInstanceOf(Answer.NotYet.class);
  }

  @Test
  void aKeyIsAskedOfItsPartitionAlone() {
    Answer<Found> answer =
        asking(ROWS, Map.of(HERE, Set.of(0, 1, 2)))
            .ask(new Question.Record(StoreName.PEOPLE, "somebody"));
    assertThat(((Answer.Whole<Found>) answer).value().rows()).hasSize(1);
  }

  @Test
  void questionsAndAnswersSurviveTheWay() throws IOException {
    Cursor after = new Cursor(0.1 + 0.2, "p1");
    PeopleSearch search =
        new PeopleSearch(
            "a \"b\"", Map.of(Filter.SKILL, List.of("x", "y")), 7, Optional.of(after), 3);
    for (Question question :
        List.of(
            new Question.People(search),
            new Question.Record(StoreName.REDIRECTS, "k"),
            new Question.Submissions("d"),
            new Question.PersonOf("d"),
            new Question.Rejections(Optional.of(after), 5))) {
      assertThat(QuestionJson.read(QuestionJson.write(question, Set.of(1, 2))))
          .isEqualTo(new QuestionJson.ToPartitions(question, Set.of(1, 2)));
    }
    Found found =
        new Found(
            9,
            List.of(new Found.Row(0.1 + 0.2, "k", new byte[] {0, -1})),
            Map.of(Filter.SKILL, Map.of(new FacetValue("c++", "C++"), 4)));
    Found back = FoundJson.read(FoundJson.write(found));
    assertThat(back).usingRecursiveComparison().isEqualTo(found);
  }

  private static AllPartitions asking(Partitions there, Map<HostInfo, Set<Integer>> owners) {
    return new AllPartitions(HERE, ROWS, host -> there, store -> owners, store -> 3, Runnable::run);
  }
}
