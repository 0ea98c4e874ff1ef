package org.jiangqiao.talent.studio.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StudioDeparture", description = "Why somebody belongs to a studio no longer")
record DepartureRequest(@Schema(examples = "工作调动") @Size(max = 500) @Nullable String reason) {}
