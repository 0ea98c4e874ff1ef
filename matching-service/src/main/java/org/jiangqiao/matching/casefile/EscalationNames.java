package org.jiangqiao.matching.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;

/** Names the unions that late cases have gone up to: nobody knows a union by its code. */
@ApplicationScoped
class EscalationNames {

  private static final int REGION_DIGITS = 6;

  private final CodeLists codes;
  private final Caller caller;

  EscalationNames(CodeLists codes, Caller caller) {
    this.codes = codes;
    this.caller = caller;
  }

  List<CaseClock> named(List<CaseClock> clocks) {
    return clocks.stream().map(this::named).toList();
  }

  private CaseClock named(CaseClock clock) {
    String union = clock.escalatedTo();
    return union == null ? clock : clock.escalatedToName(name(union));
  }

  private String name(String union) {
    String region = union + "0".repeat(REGION_DIGITS - union.length());
    String key = "case.union." + union.length();
    return Messages.text(caller.locale(), key, codes.regions().fullName(region));
  }
}
