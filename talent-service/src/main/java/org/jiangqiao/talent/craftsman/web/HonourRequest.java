package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.HonourLevel;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonourRegistration")
record HonourRequest(
    @NotNull HonourLevel level,
    @NotBlank @Size(max = 100) String title,
    @Min(1949) @Max(2100) @Nullable Integer year,
    @Size(max = 60) @Nullable String certificateNumber) {

  Honour toHonour() {
    return new Honour(level, title, year, certificateNumber, false);
  }
}
