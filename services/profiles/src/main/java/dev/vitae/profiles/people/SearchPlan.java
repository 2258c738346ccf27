package dev.vitae.profiles.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A search as a query to the index.
 *
 * <p>A part counts where it counts most, and a tenth where it stands besides. The sum over the
 * parts is exact in double precision, as Lucene adds, so that the order of adding does not show.
 *
 * @param query the query
 * @param byScore whether its score ranks the people; otherwise the latest come first
 */
record SearchPlan(Query query, boolean byScore) {
  private static final float ALSO_THERE = 0.1f;

  static SearchPlan of(PeopleSearch search) {
    SearchWords words = SearchWords.of(search.words());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (SearchWords.Part part : words.parts()) {
      all.add(anywhere(part), part.excluded() ? Occur.MUST_NOT : Occur.MUST);
    }
    search
        .filters()
        .forEach((filter, values) -> values.forEach(v -> all.add(narrow(filter, v), Occur.FILTER)));
    if (search.minMonths() > 0) {
      all.add(
          IntPoint.newRangeQuery(IndexedPerson.MONTHS, search.minMonths(), Integer.MAX_VALUE),
          Occur.FILTER);
    }
    return new SearchPlan(all.build(), words.rank());
  }

  private static Query anywhere(SearchWords.Part part) {
    List<Query> places =
        Arrays.stream(SearchField.values())
            .<Query>map(f -> new BoostQuery(in(f.field, part.words(), part.prefix()), f.weight))
            .toList();
    return new DisjunctionMaxQuery(places, ALSO_THERE);
  }

  private static Query in(String field, List<String> words, boolean prefix) {
    if (words.size() > 1) {
      return new PhraseQuery(field, words.toArray(String[]::new));
    }
    Term term = new Term(field, words.get(0));
    return prefix ? new PrefixQuery(term) : new TermQuery(term);
  }

  private static Query narrow(Filter filter, String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    if (quoted || filter.words().isEmpty()) {
      String exact = quoted ? value.substring(1, value.length() - 1) : value;
      return new TermQuery(new Term(filter.exactField(), SearchText.folded(exact)));
    }
    List<String> words = new ArrayList<>();
    SearchText.words(value).forEach(word -> words.add(word.text()));
    return words.isEmpty()
        ? new TermQuery(new Term(filter.exactField(), SearchText.folded(value)))
        : in(filter.words().get().field, words, false);
  }
}
