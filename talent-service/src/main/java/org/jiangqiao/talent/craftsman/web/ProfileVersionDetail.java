package org.jiangqiao.talent.craftsman.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.ProfileVersion;

@Schema(description = "A version with the whole of what the profile said from then on")
record ProfileVersionDetail(ProfileVersionView version, List<ProfileField> profile) {

  @Schema(description = "A field as lines")
  record ProfileField(
      @Schema(examples = "employer") String field,
      @Schema(examples = "[\"演示二厂\"]") List<String> lines) {}

  static ProfileVersionDetail of(ProfileVersion version, ProfileFields fields) {
    return new ProfileVersionDetail(
        ProfileVersionView.of(version, fields),
        fields.of(version.after()).entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> new ProfileField(field.getKey(), field.getValue()))
            .toList());
  }
}
