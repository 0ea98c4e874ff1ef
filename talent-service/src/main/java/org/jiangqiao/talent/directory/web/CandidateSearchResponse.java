package org.jiangqiao.talent.directory.web;

import java.util.List;
import java.util.UUID;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceKind;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.Reach;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jiangqiao.talent.directory.Candidate;
import org.jiangqiao.talent.directory.CandidateSearch;
import org.jiangqiao.talent.directory.LikelyOccupation;
import org.jiangqiao.talent.directory.Understanding;
import org.jspecify.annotations.Nullable;

record CandidateSearchResponse(
    List<Found> candidates, List<LikelyOccupation> likelyOccupations, Understanding understanding) {

  static CandidateSearchResponse of(CandidateSearch.Result result) {
    return new CandidateSearchResponse(
        result.candidates().stream().map(Found::of).toList(),
        result.likely(),
        result.understanding());
  }

  record Found(
      UUID craftsmanId,
      @Nullable String accountId,
      String name,
      @Nullable String employer,
      @Nullable String jobTitle,
      @Nullable SkillLevel skillLevel,
      @Nullable String occupationCode,
      @Nullable String industryCode,
      @Nullable String regionCode,
      @Nullable Reach reach,
      int monthlyCapacity,
      boolean absentOn,
      List<String> trades,
      List<Skilled> specialities,
      List<String> honours,
      double relevance,
      double lexical,
      double semantic,
      List<Matched> matchedEvidence,
      int solvedSimilar,
      @Nullable Double averageRating) {

    static Found of(Candidate candidate) {
      Craftsman craftsman = candidate.craftsman();
      Particulars particulars = craftsman.particulars();
      return new Found(
          craftsman.id(),
          craftsman.accountId(),
          particulars.name(),
          particulars.employer(),
          particulars.jobTitle(),
          particulars.skillLevel(),
          particulars.occupationCode(),
          particulars.industryCode(),
          particulars.regionCode(),
          particulars.reach(),
          craftsman.availability().monthlyCapacity(),
          candidate.absent(),
          particulars.trades(),
          particulars.specialities().stream().map(Skilled::of).toList(),
          particulars.honours().stream().map(Honour::title).toList(),
          candidate.scores().relevance(),
          candidate.scores().lexical(),
          candidate.scores().semantic(),
          candidate.matchedEvidence().stream().map(Matched::of).toList(),
          candidate.solvedSimilar(),
          candidate.trackRecord().averageRating());
    }
  }

  record Skilled(String description, @Nullable String occupationCode) {

    static Skilled of(Speciality speciality) {
      return new Skilled(speciality.description(), speciality.occupationCode());
    }
  }

  record Matched(EvidenceKind kind, String title, String summary) {

    static Matched of(Evidence evidence) {
      return new Matched(evidence.kind(), evidence.title(), evidence.summary());
    }
  }
}
