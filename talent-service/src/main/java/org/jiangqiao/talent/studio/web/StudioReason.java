package org.jiangqiao.talent.studio.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why; the leader reads it")
record StudioReason(@NotBlank @Size(max = 500) String reason) {}
