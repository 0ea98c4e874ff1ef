package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.codelist.CodeLists;

/** Refuses profiles whose codes are in no list. */
@ApplicationScoped
class ProfileCodes {

  private final CodeLists codeLists;

  ProfileCodes(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  void require(Particulars particulars) {
    if (particulars.regionCode() != null) {
      codeLists.regions().require("regionCode", particulars.regionCode());
    }
    if (particulars.occupationCode() != null) {
      codeLists.occupations().require("occupationCode", particulars.occupationCode());
    }
    if (particulars.industryCode() != null) {
      codeLists.industries().require("industryCode", particulars.industryCode());
    }
    for (int i = 0; i < particulars.specialities().size(); i++) {
      String code = particulars.specialities().get(i).occupationCode();
      if (code != null) {
        codeLists.occupations().require("specialities[" + i + "].occupationCode", code);
      }
    }
  }
}
