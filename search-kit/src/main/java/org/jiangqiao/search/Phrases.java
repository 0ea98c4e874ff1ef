package org.jiangqiao.search;

import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Texts that must stand as they are. A phrase is handed to the index as it was typed, past what
 * prepares all other texts of a query.
 */
public final class Phrases {

  private Phrases() {}

  /** In a field of {@link ChineseText.Cut#PAIRS}. */
  public static PredicateFinalStep ofPairs(SearchPredicateFactory f, String field, String phrase) {
    return f.extension()
        .ifSupported(
            ElasticsearchExtension.get(),
            prepared ->
                prepared
                    .phrase()
                    .field(field)
                    .matching(PreparedTerms.of(ChineseText.Cut.PAIRS, phrase)))
        .orElse(plain -> plain.phrase().field(field).matching(phrase));
  }
}
