package org.jiangqiao.achievements.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.search.Embedder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pairs between which the bounds of {@link Likeness} lie. The model is the service's: its native
 * code is loaded once for a process.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LikenessTest {

  @Inject Embedder embedder;

  private Likeness of(String question) {
    AskedQuestion asked = new AskedQuestion(question, null, null);
    return Likeness.of(asked, embedder.passage(asked.folded()), embedder);
  }

  @ParameterizedTest
  @CsvSource({
    "盾构机刀盘卡死怎么办, 盾构机的刀盘卡死了怎么办？, true",
    "刺绣机绣针频繁断线怎么排查, 刺绣机绣针老是断线怎么排查, true",
    "激光切割机切不锈钢挂渣, 激光切割机切割不锈钢时挂渣, true",
    "请问注塑机射嘴漏料怎么处理, 注塑机射嘴漏料怎么处理, true",
    "光伏板热斑如何检测, 光伏板的热斑怎么检测, true",
    "电梯门机关门时反复开合, 电梯门机关门时总是反复开合怎么修, true",
    "冷库蒸发器结霜太快是什么原因, 冷库蒸发器结霜太快的原因是什么, true",
    "６２０５轴承发热怎么办, 6205轴承发热怎么办, true",
    "6205轴承发热怎么办, 6308轴承发热怎么办, false",
    "M8螺纹滑牙怎么修, M12螺纹滑牙怎么修, false",
    "水泵电机不转怎么查, 风机电机不转怎么查, false",
    "刺绣机绣针频繁断线怎么排查, 刺绣机面线张力怎么调, false",
    "电梯门机关门时反复开合, 电梯轿厢启动时抖动, false",
    "冷库蒸发器结霜太快是什么原因, 冷库压缩机频繁启停是什么原因, false",
    "激光切割机切不锈钢挂渣, 等离子切割机切碳钢挂渣, false",
    "注塑机射嘴漏料怎么处理, 注塑机料筒温度升不上去怎么处理, false",
    "液压油温度太高怎么降, 液压油温度太低怎么升, false",
  })
  void questionsAreOneOnlyIfWordsAndMeaningAre(String one, String other, boolean same) {
    Likeness left = of(one);
    Likeness right = of(other);
    assertEquals(
        same,
        left.same(right),
        () ->
            "meaning %.3f, words %.2f".formatted(left.similarity(right), left.sharedWords(right)));
  }
}
