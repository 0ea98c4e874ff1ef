package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jiangqiao.platform.codelist.CodeLists;

/** How high an honour is, as its title says; lists and news hardly ever say it otherwise. */
@ApplicationScoped
public class HonourRanks {

  private static final String CRAFTSMAN = "工匠";

  private static final Map<String, HonourLevel> NATIONAL =
      Map.of(
          "全国劳动模范", HonourLevel.NATIONAL_MODEL_WORKER,
          "全国先进工作者", HonourLevel.NATIONAL_MODEL_WORKER,
          "大国工匠", HonourLevel.GREAT_CRAFTSMAN,
          "全国五一劳动奖章", HonourLevel.NATIONAL_MAY_1_MEDAL);

  private final CodeLists codeLists;

  HonourRanks(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  public HonourLevel of(String title) {
    HonourLevel national = NATIONAL.get(title);
    if (national != null) {
      return national;
    }
    return provincial(title) ? HonourLevel.PROVINCIAL_CRAFTSMAN : HonourLevel.OTHER;
  }

  private boolean provincial(String title) {
    if (!title.endsWith(CRAFTSMAN) || title.equals(CRAFTSMAN)) {
      return false;
    }
    String province = title.substring(0, title.length() - CRAFTSMAN.length());
    return codeLists.regions().children(null).stream()
        .anyMatch(region -> region.name().startsWith(province));
  }
}
