package org.jiangqiao.search;

import java.util.List;
import java.util.stream.Stream;

/** Sentences of many trades, each with another that says the same. */
final class CalibrationTexts {

  private record Pair(String text, String inOtherWords) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("液压缸低速运动时一走一停，缸内多半混进了空气。", "油缸慢速爬行，往往是因为系统里有气没有排净。"),
          new Pair("焊缝里出现气孔，先检查焊条是否受潮。", "焊条没有烘干，焊接接头就容易产生气孔。"),
          new Pair("三相电动机空载电流不平衡，可能是绕组匝间短路。", "电机不带负荷时三相电流相差大，要怀疑线圈匝间击穿。"),
          new Pair("车削细长轴容易产生振纹，可以使用跟刀架。", "加工细而长的轴时为防止振刀，应当装上跟刀架支撑。"),
          new Pair("铸件表面夹砂是型砂强度不够造成的。", "型砂的强度太低，会使铸件产生夹砂缺陷。"),
          new Pair("锅炉给水含氧量高会腐蚀管壁。", "给水除氧不好，锅炉的管子就会生锈变薄。"),
          new Pair("注塑件缩水要延长保压时间。", "塑料制品表面凹陷，可以把保压时间加长一些。"),
          new Pair("变频器过电压跳闸与减速时间太短有关。", "减速时间设得过短，变频器会报过压故障。"),
          new Pair("混凝土浇筑后要及时洒水养护，防止开裂。", "为避免裂缝，混凝土打完以后应当尽早保湿养护。"),
          new Pair("轴承温度升高，常见原因是润滑脂加得过多。", "油脂填得太满会让轴承发热。"),
          new Pair("数控机床回零位置不准，应检查减速开关。", "机床参考点偏移时，先看看减速挡块和开关是否松动。"),
          new Pair("织布机经纱断头多，要调整车间湿度。", "车间太干燥会使织造时经纱频繁断裂。"),
          new Pair("水泵不上水，多半是吸水管漏气。", "进水管路密封不严，离心泵就抽不上水来。"),
          new Pair("茶叶杀青温度太低，成品会带青草味。", "炒茶时锅温不够，茶叶容易有青气。"),
          new Pair("电梯平层误差大，需要调整感应器的位置。", "轿厢停靠不平时，应重新校正平层传感器。"),
          new Pair("面团发酵不起来，可能是酵母已经失效。", "酵母没有活性，发面就发不好。"),
          new Pair("光缆熔接损耗偏大，要重新切割端面。", "光纤端面没切好，熔接点的衰减就会高。"),
          new Pair("皮带输送机跑偏，可以调整尾部滚筒。", "运输皮带走偏时，通过调节尾轮来纠正。"),
          new Pair("奶牛乳房炎早期要及时挤净乳汁。", "奶牛刚得乳腺炎时，应把奶挤干净。"),
          new Pair("镀锌层起泡是前处理除油不彻底。", "工件除油没有除干净，镀锌以后镀层会鼓泡。"),
          new Pair("叉车起升无力，要检查液压泵的磨损。", "货叉抬不起来，可能是油泵已经磨损内漏。"),
          new Pair("船舶主机排温过高说明喷油器雾化不良。", "喷油嘴雾化差会使船用柴油机排气温度上升。"),
          new Pair("刺绣时底线太松会在布面露出线圈。", "绣花机的底线张力不足，绣面上就会浮线。"),
          new Pair("高压开关柜受潮容易引起局部放电。", "开关柜里湿气大，会导致局放现象。"));

  /** As many in other words follow. */
  static final List<String> TEXTS =
      Stream.concat(PAIRS.stream().map(Pair::text), PAIRS.stream().map(Pair::inOtherWords))
          .toList();

  private CalibrationTexts() {}
}
