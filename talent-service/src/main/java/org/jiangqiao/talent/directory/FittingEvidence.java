package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceKind;
import org.jiangqiao.talent.craftsman.EvidenceRepository;

/** What craftsmen have done that is like the problem at hand. */
@ApplicationScoped
class FittingEvidence {

  private static final int SHOWN = 3;
  private static final int CONSIDERED = 300;

  /** Normalised similarity from which two problems are of the same kind. */
  private static final double SIMILAR = 0.45;

  private final PassageSearch passages;
  private final EvidenceRepository evidence;

  FittingEvidence(PassageSearch passages, EvidenceRepository evidence) {
    this.passages = passages;
    this.evidence = evidence;
  }

  /** The best pieces, and how many problems of the kind were solved. */
  record Fitting(List<Evidence> best, int solvedSimilar) {

    static final Fitting NONE = new Fitting(List.of(), 0);

    Fitting with(Evidence one, double similarity) {
      List<Evidence> more = new ArrayList<>(best);
      if (more.size() < SHOWN) {
        more.add(one);
      }
      boolean solvedAlike =
          one.kind() == EvidenceKind.OUTCOME && one.solved() && similarity >= SIMILAR;
      return new Fitting(List.copyOf(more), solvedSimilar + (solvedAlike ? 1 : 0));
    }
  }

  /** Those without fitting evidence are absent. */
  Map<UUID, Fitting> of(String text, Collection<UUID> craftsmen) {
    List<Ranked<PassageId>> matches = passages.evidence(text, craftsmen, CONSIDERED);
    Map<UUID, Evidence> known =
        evidence
            .withIds(matches.stream().map(match -> UUID.fromString(match.id().part())).toList())
            .stream()
            .collect(Collectors.toMap(Evidence::id, Function.identity()));
    Map<UUID, Fitting> fitting = new HashMap<>();
    for (Ranked<PassageId> match : matches) {
      Evidence one = known.get(UUID.fromString(match.id().part()));
      if (one != null) {
        fitting.merge(
            one.craftsmanId(),
            Fitting.NONE.with(one, match.semantic()),
            (before, next) -> before.with(one, match.semantic()));
      }
    }
    return fitting;
  }
}
