package org.jiangqiao.talent.directory;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** How a text is looked for in what is told of craftsmen. */
final class TextMatch {

  /**
   * What someone can do tells more about whether they can help than what they tell of themselves.
   */
  private static final List<Field> FIELDS =
      List.of(
          new Field(CraftsmanDocument.SKILLS, CraftsmanDocument.SKILLS_PAIRS, 2.0f),
          new Field(CraftsmanDocument.ALL, CraftsmanDocument.ALL_PAIRS, 1.0f));

  /** Pairs of characters find what the dictionary cut differently, but say less. */
  private static final float PAIRS = 0.4f;

  private TextMatch() {}

  private record Field(String words, String pairs, float boost) {}

  /** At least one word has to be there; pairs of characters only add to the score. */
  static PredicateFinalStep of(SearchPredicateFactory predicates, String text) {
    var match = predicates.bool().must(words(predicates, text));
    for (Field field : FIELDS) {
      match.should(predicates.match().field(field.pairs).boost(field.boost * PAIRS).matching(text));
    }
    return match;
  }

  private static PredicateFinalStep words(SearchPredicateFactory predicates, String text) {
    var words = predicates.bool();
    for (Field field : FIELDS) {
      words.should(predicates.match().field(field.words).boost(field.boost).matching(text));
    }
    return words;
  }
}
