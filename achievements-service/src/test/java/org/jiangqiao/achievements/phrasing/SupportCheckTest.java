package org.jiangqiao.achievements.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportCheckTest {

  private static final List<String> PASSAGES =
      List.of(
          "先检查尾座顶尖中心与主轴轴线在水平面内是否同轴。",
          "1.2mm焊丝小电流短路焊时气体流量取15～20L/min，大电流焊时取20～25L/min，流量过大同样会卷入空气。",
          "换绳后不得用明火烘烤钢丝绳，润滑脂每月补涂一次。",
          "尾座向刀具一侧偏移时，尾座端直径就偏小。");

  private final SupportCheck check = new SupportCheck(PASSAGES, "车细长轴有锥度怎么办，甲醇能不能喝");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "首先检查尾座顶尖与主轴轴线是否同轴。|0",
        "1.2mm焊丝短路焊时，气体流量取15～20L/min。|1",
        "换绳后不得用明火烘烤钢丝绳。|2",
        "尾座偏向刀具一侧时，尾座端直径偏小。|3",
      })
  void aSentenceInThePassagesOwnWordsIsSupported(String sentence, int passage) {
    assertEquals(Optional.of(List.of(passage)), check.supporting(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "先把主轴轴承全部换成进口的。|words of its own",
        "1.2mm焊丝短路焊时，气体流量取25～30L/min。|numbers of its own",
        "换绳后用明火烘烤钢丝绳，润滑脂每月补涂一次。|the prohibition lost",
        "尾座向刀具一侧偏移时，尾座端直径就偏大。|the opposite",
        "甲醇能喝。|nothing but the question",
        "细长轴的锥度可以不用处理。|nothing but the question, denied",
        "请拨打客服电话4008001234领取优惠。|an advertisement",
      })
  void aSentenceThatBringsItsOwnIsNot(String sentence, String why) {
    assertEquals(Optional.empty(), check.supporting(sentence), why);
  }
}
