package org.jiangqiao.talent.directory;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** How a text is looked for in craftsmen's own words. */
final class TextMatch {

  /**
   * What someone can do tells more about whether they can help than what they tell of themselves.
   */
  private static final List<Field> FIELDS =
      List.of(
          new Field("skills", 2.0f),
          new Field("deeds", 1.5f),
          new Field("story", 1.0f),
          new Field("who", 1.0f));

  /** Pairs of characters find what the dictionary cut differently, but say less. */
  private static final float PAIRS = 0.4f;

  private TextMatch() {}

  private record Field(String name, float boost) {}

  /** At least one word has to be there; pairs of characters only add to the score. */
  static PredicateFinalStep of(SearchPredicateFactory predicates, String text) {
    var match = predicates.bool().must(words(predicates, text));
    for (Field field : FIELDS) {
      match.should(
          predicates
              .match()
              .field(field.name + "_pairs")
              .boost(field.boost * PAIRS)
              .matching(text));
    }
    return match;
  }

  private static PredicateFinalStep words(SearchPredicateFactory predicates, String text) {
    var words = predicates.bool();
    for (Field field : FIELDS) {
      words.should(predicates.match().field(field.name).boost(field.boost).matching(text));
    }
    return words;
  }
}
