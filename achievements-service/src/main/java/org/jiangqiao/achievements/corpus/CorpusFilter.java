package org.jiangqiao.achievements.corpus;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.achievements.code.Codes;
import org.jspecify.annotations.Nullable;

/** What a search is narrowed to; the same on documents and on sentences. */
public record CorpusFilter(
    List<DocumentKind> kinds,
    @Nullable String trade,
    @Nullable String industry,
    @Nullable String region,
    @Nullable Integer year,
    @Nullable String ipc,
    @Nullable String standard) {

  public static final CorpusFilter NONE =
      new CorpusFilter(List.of(), null, null, null, null, null, null);

  PredicateFinalStep predicate(SearchPredicateFactory f) {
    BooleanPredicateClausesStep<?, ?> all = f.bool().filter(f.matchAll());
    if (!kinds.isEmpty()) {
      List<String> names = kinds.stream().map(Enum::name).toList();
      all = all.filter(f.terms().field("kind").matchingAny(names));
    }
    all = narrow(all, f, "trade", trade);
    all = narrow(all, f, "industries", industry);
    all = narrow(all, f, "regions", region == null ? null : Codes.significant(region));
    all = narrow(all, f, "standards", standard);
    if (year != null) {
      all = all.filter(f.match().field("year").matching(year));
    }
    if (ipc != null) {
      // Classes are hierarchical by their beginning: B23 finds B23B.
      all = all.filter(f.wildcard().field("ipc").matching(literal(ipc) + "*"));
    }
    return all;
  }

  private static BooleanPredicateClausesStep<?, ?> narrow(
      BooleanPredicateClausesStep<?, ?> all,
      SearchPredicateFactory f,
      String field,
      @Nullable String value) {
    return value == null ? all : all.filter(f.match().field(field).matching(value));
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
  }
}
