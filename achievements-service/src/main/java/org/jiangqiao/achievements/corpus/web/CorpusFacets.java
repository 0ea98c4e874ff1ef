package org.jiangqiao.achievements.corpus.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.corpus.Findings.Facet;
import org.jiangqiao.platform.language.Messages;
import org.jiangqiao.platform.page.FacetBucket;
import org.jspecify.annotations.Nullable;

/** Facet counts with the names that people read. */
@ApplicationScoped
class CorpusFacets {

  private static final Messages TEXTS = Messages.in("messages/corpus");

  private final Codes codes;

  CorpusFacets(Codes codes) {
    this.codes = codes;
  }

  Map<String, List<FacetBucket>> of(Map<Facet, Map<String, Long>> facets, Locale language) {
    Map<String, List<FacetBucket>> named = new LinkedHashMap<>();
    facets.forEach(
        (facet, counts) ->
            named.put(facet.name().toLowerCase(Locale.ROOT), buckets(facet, counts, language)));
    return named;
  }

  private List<FacetBucket> buckets(Facet facet, Map<String, Long> counts, Locale language) {
    Comparator<FacetBucket> order =
        facet == Facet.YEAR
            ? Comparator.comparing(FacetBucket::value).reversed()
            : Comparator.comparingLong(FacetBucket::count)
                .reversed()
                .thenComparing(FacetBucket::value);
    return counts.entrySet().stream()
        .map(e -> new FacetBucket(e.getKey(), label(facet, e.getKey(), language), e.getValue()))
        .sorted(order)
        .toList();
  }

  private @Nullable String label(Facet facet, String value, Locale language) {
    return switch (facet) {
      case KIND -> TEXTS.text(language, "kind." + value);
      case INDUSTRY -> name(codes.industry(value));
      case REGION -> name(codes.region(value + "0000"));
      case TRADE, YEAR -> null;
    };
  }

  private static @Nullable String name(@Nullable CodeName code) {
    return code == null ? null : code.name();
  }
}
