package org.jiangqiao.achievements.savedsearch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another name for a saved search. */
@Schema(name = "SavedSearchName")
record SavedSearchName(@Schema(examples = "细长轴振纹的新办法") @NotBlank @Size(max = 60) String name) {}
