package org.jiangqiao.talent.craftsman.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jspecify.annotations.Nullable;

@Schema(name = "Speciality")
record SpecialityResponse(
    @Schema(examples = "细长轴车削，跟刀架调整与振纹消除") String description,
    @Nullable CodeName occupation,
    List<String> keywords) {

  static SpecialityResponse of(Speciality speciality, CodeLists codeLists) {
    return new SpecialityResponse(
        speciality.description(),
        CodeName.of(codeLists.occupations(), speciality.occupationCode()),
        speciality.keywords());
  }
}
