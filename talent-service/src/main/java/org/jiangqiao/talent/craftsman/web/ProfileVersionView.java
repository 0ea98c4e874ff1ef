package org.jiangqiao.talent.craftsman.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.HistoryAction;
import org.jiangqiao.talent.craftsman.ProfileVersion;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProfileVersion", description = "A step that changed what a profile says")
record ProfileVersionView(
    UUID id,
    Instant at,
    @Schema(description = "Who changed it") String actor,
    HistoryAction action,
    @Nullable String reason,
    @Schema(description = "Only the fields that changed") List<FieldChange> changes) {

  @Schema(name = "ProfileFieldChange", description = "A field as lines, before and after")
  record FieldChange(
      @Schema(examples = "employer") String field,
      @Schema(examples = "[\"演示一厂\"]") List<String> before,
      @Schema(examples = "[\"演示二厂\"]") List<String> after) {}

  static ProfileVersionView of(ProfileVersion version, ProfileFields fields) {
    Map<String, List<String>> before = fields.of(version.before());
    Map<String, List<String>> after = fields.of(version.after());
    return new ProfileVersionView(
        version.step().id(),
        version.step().at(),
        version.step().actorName(),
        version.step().action(),
        version.step().reason(),
        before.entrySet().stream()
            .filter(field -> !field.getValue().equals(after.get(field.getKey())))
            .map(
                field ->
                    new FieldChange(
                        field.getKey(),
                        field.getValue(),
                        after.getOrDefault(field.getKey(), List.of())))
            .toList());
  }
}
