package org.jiangqiao.talent.craftsman.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jspecify.annotations.Nullable;

@Schema(name = "SpecialityRegistration")
record SpecialityRequest(
    @Schema(examples = "细长轴车削，跟刀架调整与振纹消除") @NotBlank @Size(max = 500) String description,
    @Size(max = 20) @Nullable String occupationCode,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 30) String> keywords) {

  Speciality toSpeciality() {
    return new Speciality(description, occupationCode, requireNonNullElse(keywords, List.of()));
  }
}
