package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.QueryTerms;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.RankingCandidate;
import org.jiangqiao.search.RankingWeights;
import org.jiangqiao.search.Scored;

/** Looks closely at craftsmen whom words or meaning found. */
@ApplicationScoped
class CraftsmanRanking {

  /** How many found by words are looked at: the look reads all that is stored of each. */
  static final int LOOKED_AT = 200;

  private final CraftsmanIndex index;
  private final PassageSearch passages;

  CraftsmanRanking(CraftsmanIndex index, PassageSearch passages) {
    this.index = index;
    this.passages = passages;
  }

  /**
   * Who is looked at.
   *
   * @param occupation their own; empty where they have not told it
   */
  record Found(UUID id, String occupation) {}

  /**
   * Best first.
   *
   * @param wordy found by words
   * @param near found by meaning, with the cosine of their nearest passages
   */
  List<Ranked<Found>> rank(String text, Collection<UUID> wordy, List<Scored<UUID>> near) {
    Set<UUID> found = new LinkedHashSet<>(wordy);
    near.forEach(hit -> found.add(hit.id()));
    Map<UUID, Double> similarities = similarities(text, found, near);
    List<RankingCandidate<Found>> candidates =
        told(found).stream()
            .map(
                told ->
                    new RankingCandidate<>(
                        told.found(),
                        told.skills(),
                        told.rest(),
                        similarity(similarities, told.found().id())))
            .toList();
    RankingWeights weights = RankingWeights.DEFAULT;
    return index.statistics(
        CraftsmanDocument.class,
        CraftsmanDocument.ALL,
        CraftsmanDocument.ALL_PAIRS,
        terms -> HybridRanking.rank(QueryTerms.of(text, terms, weights), candidates, weights));
  }

  private static OptionalDouble similarity(Map<UUID, Double> known, UUID craftsman) {
    Double similarity = known.get(craftsman);
    return similarity == null ? OptionalDouble.empty() : OptionalDouble.of(similarity);
  }

  /** Who was found by words alone is farther in meaning, but how far counts. */
  private Map<UUID, Double> similarities(String text, Set<UUID> found, List<Scored<UUID>> near) {
    Map<UUID, Double> best = new HashMap<>();
    near.forEach(hit -> best.merge(hit.id(), hit.score(), Math::max));
    List<UUID> others = found.stream().filter(id -> !best.containsKey(id)).toList();
    passages.of(text, others).forEach(hit -> best.merge(hit.id(), hit.score(), Math::max));
    return best;
  }

  /** What the index stores of a craftsman: what they can do, and all the rest. */
  private record Told(Found found, String skills, String rest) {}

  private List<Told> told(Set<UUID> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    found.forEach(id -> ids.add(id.toString()));
    return index.query(
        session ->
            session
                .search(CraftsmanDocument.class)
                .select(
                    f ->
                        f.composite()
                            .from(
                                f.id(String.class),
                                f.field(Findable.OCCUPATION, String.class),
                                f.field(CraftsmanDocument.SKILLS_STORED, String.class),
                                f.field(CraftsmanDocument.REST, String.class))
                            .asList(CraftsmanRanking::told))
                .where(f -> f.id().matchingAny(ids))
                .fetchHits(ids.size()));
  }

  private static Told told(List<?> parts) {
    String occupation = Objects.requireNonNullElse((String) parts.get(1), "");
    return new Told(
        new Found(UUID.fromString((String) parts.getFirst()), occupation),
        (String) parts.get(2),
        (String) parts.get(3));
  }
}
