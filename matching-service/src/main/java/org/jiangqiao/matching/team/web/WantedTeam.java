package org.jiangqiao.matching.team.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.team.Composition;
import org.jspecify.annotations.Nullable;

@Schema(name = "WantedTeam", description = "A team of one's own choice")
record WantedTeam(
    @NotNull @Size(min = 1, max = 8) @Schema(description = "All members, the lead among them")
        List<@NotNull UUID> craftsmanIds,
    @Schema(description = "Left out: the one who covers most") @Nullable UUID leadCraftsmanId) {

  Composition composition() {
    return new Composition(craftsmanIds, leadCraftsmanId);
  }
}
