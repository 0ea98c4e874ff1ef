package org.jiangqiao.talent.directory.web;

import java.util.UUID;
import org.jiangqiao.talent.directory.Candidate;

/** How the craftsman fits one of the problems, in the form in which candidates are told. */
record CandidateFitResponse(UUID problemId, CandidateSearchResponse.Found candidate) {

  static CandidateFitResponse of(UUID problemId, Candidate candidate) {
    return new CandidateFitResponse(problemId, CandidateSearchResponse.Found.of(candidate));
  }
}
