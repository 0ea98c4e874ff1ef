package org.jiangqiao.matching.casefile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.helprequest.HelpRequestDraft;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/** What help is needed; left out, industry and region are those of the enterprise. */
@Schema(name = "HelpRequestDraft")
public record HelpRequestBody(
    @Size(max = 100) @Nullable String title,
    @NotBlank @Size(min = 5, max = 4000) String description,
    @NotNull HelpKind kind,
    @NotNull Urgency urgency,
    @Size(max = 200) @Nullable String equipment,
    @Size(max = 50) @Nullable String trade,
    @Size(max = 20) @Nullable String occupationCode,
    @Size(max = 10) @Nullable String industryCode,
    @Size(max = 6) @Nullable String regionCode,
    @Size(max = 10) @Nullable List<UUID> attachmentIds) {

  HelpRequestDraft draft() {
    return new HelpRequestDraft(
        title,
        description,
        kind,
        urgency,
        equipment,
        trade,
        occupationCode,
        industryCode,
        regionCode,
        attachmentIds == null ? List.of() : attachmentIds);
  }
}
