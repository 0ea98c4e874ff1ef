package org.jiangqiao.matching.candidate;

import static org.jiangqiao.matching.candidate.Prospecting.NEED;
import static org.jiangqiao.matching.candidate.Prospecting.aProspect;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.jiangqiao.matching.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionTest {

  static Stream<Arguments> ratings() {
    return Stream.of(
        of(new Relevance(), aProspect().relevance(0.824), 0.824, "专长与问题的相关度82%"),
        of(
            new Relevance(),
            aProspect().relevance(0.9, "细长轴车削工作法"),
            0.9,
            "能力佐证“细长轴车削工作法”与问题相关，相关度90%"),
        of(new Relevance(), aProspect().relevance(1.7), 1, "专长与问题的相关度100%"),
        of(new SolvedSimilar(), aProspect(), 0, "还没有解决过类似问题的记录"),
        of(new SolvedSimilar(), aProspect().solved(1), 0.5, "解决过1个类似问题"),
        of(new SolvedSimilar(), aProspect().solved(3), 0.75, "解决过3个类似问题"),
        of(new SkillGrade(), aProspect().level(SkillLevel.CHIEF_TECHNICIAN), 1, "技能等级为首席技师"),
        of(new SkillGrade(), aProspect().level(SkillLevel.SENIOR), 0.5, "技能等级为高级工"),
        of(new SkillGrade(), aProspect().level(null), 0, "未填写技能等级"),
        of(new Distance(), aProspect(), 1, "与企业同在一个区县"),
        of(new Distance(), aProspect().region("440305"), 0.75, "与企业同在一个城市"),
        of(new Distance(), aProspect().region("440106"), 0.4, "与企业同在一个省份"),
        of(new Distance(), aProspect().region("320505"), 0.1, "与企业不在同一省份"),
        of(new LoadFairness(), aProspect(), 1, "本月已承接0次（上限4次），待答复邀请0份"),
        of(new LoadFairness(), aProspect().workload(2, 1, false), 0.5, "本月已承接1次（上限4次），待答复邀请2份"),
        of(new LoadFairness(), aProspect().capacity(0), 0, "没有开放服务名额"),
        of(new Responsiveness(), aProspect(), 0.5, "近半年没有收到过邀请"),
        of(new Responsiveness(), aProspect().responses(8, 8), 0.9, "近半年8次邀请中按时答复8次"),
        of(new Responsiveness(), aProspect().responses(8, 0), 0.1, "近半年8次邀请中按时答复0次"));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("ratings")
  void givesAScoreAndSaysWhy(
      String name, Criterion criterion, Prospecting prospect, String sentence, double score) {
    Rating rating = criterion.rate(NEED, prospect.found());

    assertEquals(score, rating.score());
    assertEquals(
        sentence, Messages.text(Locale.CHINA, rating.reason().key(), rating.reason().args()));
  }

  private static Arguments of(
      Criterion criterion, Prospecting prospect, double score, String sentence) {
    return Arguments.of(criterion.getClass().getSimpleName(), criterion, prospect, sentence, score);
  }
}
