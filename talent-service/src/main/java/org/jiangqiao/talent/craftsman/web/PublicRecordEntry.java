package org.jiangqiao.talent.craftsman.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.PublicRecord;
import org.jspecify.annotations.Nullable;

@Schema(description = "A real person, as far as a published document tells of them")
record PublicRecordEntry(
    @NotBlank @Size(max = 50) String name,
    @Size(max = 100) @Nullable String employer,
    @Size(max = 100) @Nullable String jobTitle,
    @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> honours,
    @Pattern(regexp = "\\d{6}") @Nullable String regionCode,
    @Schema(description = "Field of work") @Size(max = 200) @Nullable String field,
    @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> facts,
    @Schema(description = "The document, named in full") @NotBlank @Size(max = 300) String source) {

  PublicRecord toPublicRecord() {
    return new PublicRecord(
        name,
        employer,
        jobTitle,
        requireNonNullElse(honours, List.of()),
        regionCode,
        field,
        requireNonNullElse(facts, List.of()),
        source);
  }
}
