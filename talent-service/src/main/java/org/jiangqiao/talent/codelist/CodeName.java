package org.jiangqiao.talent.codelist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeList;
import org.jspecify.annotations.Nullable;

/** A code with its name, so that no reader needs the list. */
@Schema(description = "A code of a standard list and its name")
public record CodeName(
    @Schema(examples = "440306") String code, @Schema(examples = "广东省深圳市宝安区") String name) {

  public static @Nullable CodeName of(CodeList list, @Nullable String code) {
    return code == null ? null : new CodeName(code, list.name(code));
  }

  /** Regions are ambiguous without what contains them. */
  public static @Nullable CodeName ofRegion(CodeList list, @Nullable String code) {
    return code == null ? null : new CodeName(code, list.fullName(code));
  }
}
