package org.jiangqiao.matching.team.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.Skill;
import org.jspecify.annotations.Nullable;

@Schema(name = "NeededSkill", description = "In words, or by the code of an occupation")
record NeededSkill(
    @Size(max = 60) @Nullable String name, @Size(max = 20) @Nullable String occupationCode) {

  Skill skill() {
    return new Skill(name == null ? "" : name, occupationCode);
  }
}
