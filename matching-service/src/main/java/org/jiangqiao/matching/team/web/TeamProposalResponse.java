package org.jiangqiao.matching.team.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.team.TeamConflict;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jspecify.annotations.Nullable;

@Schema(name = "TeamProposal")
record TeamProposalResponse(
    UUID helpRequestId,
    @Schema(description = "What is needed; other fields name skills by their place in this list")
        List<Skill> skills,
    @Schema(description = "What may be needed too") List<PossibleSkill> possibleSkills,
    @Schema(description = "First day on which the visit is wanted; absent without working days")
        @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Schema(description = "Who covers something, best first") List<TeamCandidate> candidates,
    @Schema(description = "The smallest teams that cover most, best first; one person may do")
        List<TeamOutline> teams,
    @Schema(description = "The team that was asked about") @Nullable TeamOutline team) {

  @Schema(name = "PossibleSkill")
  record PossibleSkill(
      String name,
      @Nullable String occupationCode,
      @Schema(description = "0 to 1, as the pool tells it; absent for what the request names")
          @Nullable Double likelihood) {}

  @Schema(name = "TeamCandidate")
  record TeamCandidate(
      UUID craftsmanId,
      String name,
      @Nullable String employer,
      @Nullable String skillLevel,
      CodeName region,
      @Schema(description = "0 to 1, the best by matching for any skill that they cover")
          double score,
      List<CoveredSkill> covers,
      @Schema(description = "Why they cannot be asked; absent when they can")
          @Nullable String against) {}

  @Schema(name = "CoveredSkill")
  record CoveredSkill(
      @Schema(description = "Its place among the skills, from 0") int skill,
      @Schema(description = "0 to 1, by matching for this skill alone") double score,
      String reason,
      @Schema(description = "Titles of what they did that is like it") List<String> evidence) {}

  @Schema(name = "TeamOutline")
  record TeamOutline(
      @Schema(description = "The lead first") List<OutlinedMember> members,
      @Schema(description = "Why this one leads") String leadReason,
      @Schema(description = "Places of the skills that nobody covers") List<Integer> uncovered,
      @Schema(description = "What stands against it, the gravest first")
          List<ConflictView> conflicts,
      @Schema(description = "The first half days on which all are free")
          List<HalfDay> commonHalfDays) {}

  @Schema(name = "OutlinedMember")
  record OutlinedMember(
      UUID craftsmanId,
      String name,
      boolean lead,
      @Schema(description = "Places of the skills that are their part") List<Integer> parts,
      @Schema(description = "Why this part is theirs") List<String> reasons) {}

  @Schema(name = "TeamConflict")
  record ConflictView(
      TeamConflict.Kind kind,
      @Schema(description = "The team cannot be invited with it") boolean blocking,
      @Nullable UUID craftsmanId,
      String text) {}
}
