package org.jiangqiao.matching.code;

import org.jiangqiao.platform.codelist.CodeList;
import org.jspecify.annotations.Nullable;

/** A code of a national standard with the name that people know it by. */
public record CodeName(String code, String name) {

  public static CodeName of(CodeList list, String code) {
    return new CodeName(code, list.name(code));
  }

  /** Regions are ambiguous without what contains them: 广东省深圳市宝安区. */
  public static CodeName full(CodeList list, String code) {
    return new CodeName(code, list.fullName(code));
  }

  public static @Nullable CodeName ofNullable(CodeList list, @Nullable String code) {
    return code == null ? null : of(list, code);
  }
}
