package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.QueryTerms;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.RankingCandidate;
import org.jiangqiao.search.RankingWeights;
import org.jiangqiao.search.Scored;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceRepository;
import org.jiangqiao.talent.craftsman.TrackRecord;

/**
 * The search for candidates, turned round: how one craftsman fits each of many problems, told in
 * the same figures as if each problem had been searched for.
 */
@ApplicationScoped
public class CandidateFit {

  /** Which of the two is the craftsman, and which stands for the best candidate of then. */
  private enum Side {
    OWN,
    BEST
  }

  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final EntryWriter writer;
  private final CraftsmanIndex index;
  private final PassageSearch passages;
  private final Embedder embedder;

  CandidateFit(
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      EntryWriter writer,
      CraftsmanIndex index,
      PassageSearch passages,
      Embedder embedder) {
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.writer = writer;
    this.index = index;
    this.passages = passages;
    this.embedder = embedder;
  }

  /**
   * By problem.
   *
   * @throws Problem NOT_FOUND where nobody of that id can be invited
   */
  @Transactional
  public Map<UUID, Candidate> of(FitQuery query) {
    Craftsman craftsman =
        craftsmen
            .findByIdOptional(query.craftsmanId())
            .filter(Craftsman::invitable)
            .orElseThrow(() -> Problem.notFound("craftsman"));
    List<Evidence> deeds = evidence.latest(craftsman.id(), IndexBatch.EVIDENCE_EACH);
    CraftsmanDocument.Texts texts = writer.texts(new Telling(craftsman, deeds));
    Map<UUID, Evidence> known =
        deeds.stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
    TrackRecord record = evidence.trackRecord(craftsman.id());
    boolean absent = craftsman.availability().absentOn(query.onDate());
    Map<UUID, Candidate> fits = new HashMap<>();
    for (FitQuery.Problem problem : query.problems()) {
      List<Scored<PassageId>> near =
          meaning(problem)
              .map(meaning -> passages.ofOne(meaning, craftsman.id()))
              .orElse(List.of());
      Ranked<Side> own = own(problem, texts, near);
      FittingEvidence.Fitting fitting = fitting(near, known);
      fits.put(
          problem.id(),
          new Candidate(
              craftsman,
              absent,
              new Candidate.Scores(own.score(), own.lexical(), own.semantic()),
              fitting.best(),
              fitting.solvedSimilar(),
              record));
    }
    return fits;
  }

  private Optional<float[]> meaning(FitQuery.Problem problem) {
    return Optional.ofNullable(problem.understanding())
        .flatMap(understood -> understood.vector(embedder.model()))
        .or(() -> embedder.query(problem.text()));
  }

  private Ranked<Side> own(
      FitQuery.Problem problem, CraftsmanDocument.Texts texts, List<Scored<PassageId>> near) {
    RankingWeights weights = RankingWeights.DEFAULT;
    OptionalDouble similarity = near.stream().mapToDouble(Scored::score).max();
    RankingCandidate<Side> candidate =
        new RankingCandidate<>(Side.OWN, texts.skills(), texts.rest(), similarity);
    List<Ranked<Side>> ranked =
        new ArrayList<>(
            index.statistics(
                CraftsmanDocument.class,
                CraftsmanDocument.ALL,
                CraftsmanDocument.ALL_PAIRS,
                terms ->
                    HybridRanking.rank(
                        QueryTerms.of(problem.text(), terms, weights),
                        List.of(candidate),
                        weights)));
    Understanding understood = problem.understanding();
    if (understood != null) {
      ranked.add(new Ranked<>(Side.BEST, 0, understood.bestWords(), 0));
    }
    return HybridRanking.relativeToBest(ranked, weights).getFirst();
  }

  private static FittingEvidence.Fitting fitting(
      List<Scored<PassageId>> near, Map<UUID, Evidence> known) {
    FittingEvidence.Fitting fitting = FittingEvidence.Fitting.NONE;
    for (Scored<PassageId> hit : near) {
      if (hit.id().ofEvidence()) {
        Evidence one = known.get(UUID.fromString(hit.id().part()));
        if (one != null) {
          fitting = fitting.with(one, RankingWeights.DEFAULT.meaning(hit.score()));
        }
      }
    }
    return fitting;
  }
}
