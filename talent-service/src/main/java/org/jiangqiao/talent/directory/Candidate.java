package org.jiangqiao.talent.directory;

import java.util.List;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.TrackRecord;

/** Someone who may be able to help, with what speaks for it; all scores from 0 to 1. */
public record Candidate(
    Craftsman craftsman,
    boolean absent,
    Scores scores,
    List<Evidence> matchedEvidence,
    int solvedSimilar,
    TrackRecord trackRecord) {

  /** How well profile and evidence fit the text: fused, by words, by meaning. */
  public record Scores(double relevance, double lexical, double semantic) {}
}
