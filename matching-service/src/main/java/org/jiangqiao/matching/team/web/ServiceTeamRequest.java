package org.jiangqiao.matching.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.Skill;

record ServiceTeamRequest(
    @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid NeededSkill> skills,
    @NotNull @Valid @Schema(description = "Two members or more") WantedTeam team) {

  List<Skill> needed() {
    return skills.stream().map(NeededSkill::skill).toList();
  }
}
