package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why; the craftsman reads it")
record Reason(@NotBlank @Size(max = 500) String reason) {}
