package org.jiangqiao.matching.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.team.Composition;
import org.jspecify.annotations.Nullable;

record TeamProposalRequest(
    @Size(min = 1, max = 5) @Schema(description = "The skills that are needed; left out: what the case itself says")
        @Nullable List<@NotNull @Valid NeededSkill> skills,
    @Valid @Schema(description = "A team to be looked at beside the proposed ones")
        @Nullable WantedTeam team) {

  @Nullable List<Skill> stated() {
    return skills == null ? null : skills.stream().map(NeededSkill::skill).toList();
  }

  @Nullable Composition composition() {
    return team == null ? null : team.composition();
  }
}
