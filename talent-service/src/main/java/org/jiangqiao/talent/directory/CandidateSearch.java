package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.RankingWeights;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.craftsman.EvidenceRepository;
import org.jiangqiao.talent.craftsman.TrackRecord;

/** Finds those whose profile and evidence fit a problem; matching decides among them. */
@ApplicationScoped
public class CandidateSearch {

  /** Absences are days of the house's calendar. */
  private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

  private final CandidateIndex index;
  private final OccupationSearch occupations;
  private final FittingEvidence fittingEvidence;
  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final Embedder embedder;
  private final Clock clock;

  CandidateSearch(
      CandidateIndex index,
      OccupationSearch occupations,
      FittingEvidence fittingEvidence,
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      Embedder embedder,
      Clock clock) {
    this.index = index;
    this.occupations = occupations;
    this.fittingEvidence = fittingEvidence;
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.embedder = embedder;
    this.clock = clock;
  }

  /**
   * Who could help, best first.
   *
   * @param likely whose work the problem probably is; empty where the request says it itself
   * @param understanding to ask by how somebody else fits the same
   */
  public record Result(
      List<Candidate> candidates, List<LikelyOccupation> likely, Understanding understanding) {}

  @Transactional
  public Result search(CandidateQuery query) {
    List<LikelyOccupation> likely =
        query.occupationCode() == null ? occupations.likely(query.text()) : List.of();
    List<Ranked<CraftsmanRanking.Found>> found = index.search(query, likely);
    double bestWords = found.stream().mapToDouble(Ranked::lexical).max().orElse(0);
    return new Result(
        candidates(query, HybridRanking.relativeToBest(found, RankingWeights.DEFAULT)),
        likely,
        Understanding.of(embedder.query(query.text()), embedder.model(), bestWords));
  }

  private List<Candidate> candidates(
      CandidateQuery query, List<Ranked<CraftsmanRanking.Found>> found) {
    Map<UUID, Ranked<CraftsmanRanking.Found>> ranked = new LinkedHashMap<>();
    found.forEach(hit -> ranked.put(hit.id().id(), hit));
    Map<UUID, Craftsman> invitable = invitable(ranked);
    Map<UUID, TrackRecord> records = evidence.trackRecords(invitable.keySet());
    Map<UUID, FittingEvidence.Fitting> fitting =
        fittingEvidence.of(query.text(), invitable.keySet());
    LocalDate day =
        Optional.ofNullable(query.onDate())
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), BUSINESS_ZONE));
    return ranked.values().stream()
        .flatMap(
            hit ->
                Stream.ofNullable(invitable.get(hit.id().id()))
                    .map(
                        craftsman -> {
                          FittingEvidence.Fitting fit =
                              fitting.getOrDefault(hit.id().id(), FittingEvidence.Fitting.NONE);
                          return new Candidate(
                              craftsman,
                              craftsman.availability().absentOn(day),
                              new Candidate.Scores(hit.score(), hit.lexical(), hit.semantic()),
                              fit.best(),
                              fit.solvedSimilar(),
                              records.getOrDefault(hit.id().id(), TrackRecord.NONE));
                        }))
        .toList();
  }

  /** The database has the last word: the index may lag behind a suspension. */
  private Map<UUID, Craftsman> invitable(Map<UUID, Ranked<CraftsmanRanking.Found>> ranked) {
    return craftsmen.withIds(ranked.keySet()).stream()
        .filter(Craftsman::invitable)
        .collect(Collectors.toMap(Craftsman::id, Function.identity()));
  }
}
