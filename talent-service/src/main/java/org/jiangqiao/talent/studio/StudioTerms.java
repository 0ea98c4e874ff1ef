package org.jiangqiao.talent.studio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What a union looks at in a studio, and how much a studio may hold. */
@ConfigMapping(prefix = "jiangqiao.talent.studio")
public interface StudioTerms {

  List<Criterion> criteria();

  /** Members and those who have been asked, at once. */
  @WithDefault("50")
  int members();

  @WithDefault("200")
  int results();

  /** What points are given for in a yearly assessment. */
  interface Criterion {

    /** Stays the same when the name changes. */
    String code();

    String name();

    String nameEn();

    int maximum();
  }
}
