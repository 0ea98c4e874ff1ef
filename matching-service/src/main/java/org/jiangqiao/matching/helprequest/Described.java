package org.jiangqiao.matching.helprequest;

import org.jiangqiao.matching.enterprise.Enterprise;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** A draft with its gaps filled and its codes checked. */
record Described(
    String title,
    String description,
    HelpKind kind,
    Urgency urgency,
    @Nullable String equipment,
    @Nullable String trade,
    @Nullable String occupationCode,
    String industryCode,
    String regionCode) {

  /** At the end of a title that was cut from the description. */
  static final String CUT = "…";

  private static final int TITLE_LENGTH = 40;

  static Described of(HelpRequestDraft draft, Enterprise enterprise, CodeLists codes) {
    String industry =
        draft.industryCode() == null ? enterprise.industryCode() : draft.industryCode();
    String region = draft.regionCode() == null ? enterprise.regionCode() : draft.regionCode();
    codes.industries().require("industryCode", industry);
    codes.regions().require("regionCode", region);
    if (draft.occupationCode() != null) {
      codes.occupations().require("occupationCode", draft.occupationCode());
    }
    return new Described(
        title(draft),
        draft.description().strip(),
        draft.kind(),
        draft.urgency(),
        blankToNull(draft.equipment()),
        blankToNull(draft.trade()),
        draft.occupationCode(),
        industry,
        region);
  }

  private static String title(HelpRequestDraft draft) {
    String given = blankToNull(draft.title());
    if (given != null) {
      return given;
    }
    String line = draft.description().strip().lines().findFirst().orElse("");
    return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH - 1) + CUT;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
