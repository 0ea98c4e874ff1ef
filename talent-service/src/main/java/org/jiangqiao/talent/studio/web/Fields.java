package org.jiangqiao.talent.studio.web;

import java.util.List;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.talent.codelist.CodeName;

/** The fields of a studio by name. */
final class Fields {

  private Fields() {}

  static List<CodeName> named(CodeList list, List<String> given) {
    return given.stream().map(code -> new CodeName(code, list.name(code))).toList();
  }
}
