package org.jiangqiao.matching.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jiangqiao.matching.enterprise.EnterpriseProfile;
import org.jiangqiao.matching.enterprise.SizeClass;
import org.jiangqiao.matching.enterprise.SpecialisedLevel;
import org.jspecify.annotations.Nullable;

/** What an enterprise says about itself when it registers or changes. */
public record EnterpriseRequest(
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 40) String uscc,
    @NotNull SizeClass sizeClass,
    @NotBlank String industryCode,
    @NotBlank @Pattern(regexp = "\\d{6}") String regionCode,
    @Nullable SpecialisedLevel specialisedLevel,
    @Size(max = 50) @Nullable String contactName,
    @Pattern(regexp = "\\+?[0-9 -]{5,20}") @Nullable String contactMobile) {

  EnterpriseProfile profile() {
    return new EnterpriseProfile(
        name.strip(),
        uscc.strip().toUpperCase(java.util.Locale.ROOT),
        sizeClass,
        industryCode,
        regionCode,
        specialisedLevel == null ? SpecialisedLevel.NONE : specialisedLevel,
        contactName,
        contactMobile);
  }
}
