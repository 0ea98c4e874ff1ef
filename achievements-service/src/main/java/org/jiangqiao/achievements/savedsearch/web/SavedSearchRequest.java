package org.jiangqiao.achievements.savedsearch.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search to be kept, under a name of one's own. */
@Schema(name = "SavedSearchRequest")
record SavedSearchRequest(
    @Schema(examples = "细长轴振纹的新办法") @NotBlank @Size(max = 60) String name,
    @NotNull @Valid SearchCriteria criteria) {}
