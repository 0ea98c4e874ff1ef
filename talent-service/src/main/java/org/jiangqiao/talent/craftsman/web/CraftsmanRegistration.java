package org.jiangqiao.talent.craftsman.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Availability;
import org.jiangqiao.talent.craftsman.Contact;
import org.jiangqiao.talent.craftsman.Gender;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.Reach;
import org.jiangqiao.talent.craftsman.Registration;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jspecify.annotations.Nullable;

@Schema(description = "A profile as its owner or an officer hands it in")
record CraftsmanRegistration(
    @Schema(examples = "演示工匠·车工一") @NotBlank @Size(max = 50) String name,
    @Nullable Gender gender,
    @Min(1900) @Max(2100) @Nullable Integer birthYear,
    @Size(max = 100) @Nullable String employer,
    @Size(max = 100) @Nullable String jobTitle,
    @Size(max = 4000) @Nullable String biography,
    @Size(max = 50) @Nullable List<@Valid HonourRequest> honours,
    @Size(max = 20) @Nullable List<@Valid SpecialityRequest> specialities,
    @Nullable SkillLevel skillLevel,
    @Schema(examples = "6-18") @Size(max = 20) @Nullable String occupationCode,
    @Schema(examples = "34") @Size(max = 10) @Nullable String industryCode,
    @Schema(examples = "440306") @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
    @NotNull Reach reach,
    @Schema(description = "Days a month that the craftsman gives", examples = "4")
        @NotNull @Min(0) @Max(31) Integer monthlyCapacity,
    @Valid @Nullable AvailabilityRequest availability,
    @Valid @Nullable ContactRequest contact,
    @Schema(examples = "[\"数控加工\"]") @Size(max = 10) @Nullable List<@NotBlank @Size(max = 20) String> trades,
    @Schema(description = "Officers may name the account that is to own the profile")
        @Size(max = 60) @Nullable String accountId) {

  Registration toRegistration() {
    return new Registration(
        toParticulars(),
        new Availability(
            monthlyCapacity, availability == null ? List.of() : availability.toAbsences()),
        contact == null ? new Contact(null, null) : contact.toContact(),
        accountId);
  }

  private Particulars toParticulars() {
    return new Particulars(
        name,
        gender,
        birthYear,
        employer,
        jobTitle,
        biography,
        requireNonNullElse(honours, List.<HonourRequest>of()).stream()
            .map(HonourRequest::toHonour)
            .toList(),
        requireNonNullElse(specialities, List.<SpecialityRequest>of()).stream()
            .map(SpecialityRequest::toSpeciality)
            .toList(),
        skillLevel,
        occupationCode,
        industryCode,
        regionCode,
        reach,
        requireNonNullElse(trades, List.of()));
  }
}
