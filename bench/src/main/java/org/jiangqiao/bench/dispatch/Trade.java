package org.jiangqiao.bench.dispatch;

import java.util.List;

/** A made-up trade: what its people can do, and what enterprises ask of them. */
record Trade(String name, String occupation, List<String> skills, List<String> problems) {

  static final List<Trade> ALL =
      List.of(
          of("数控车工", "6-18", "细长轴车削与锥度修正", "薄壁件夹持变形控制", "车床加工细长轴出现锥度和振纹", "薄壁套车完变形超差"),
          of("焊工", "6-18", "压力容器焊缝气孔治理", "铝合金薄板焊接变形矫正", "压力容器环焊缝连续出现气孔", "铝合金薄板焊后翘曲严重"),
          of("维修电工", "6-31", "变频器过流跳闸排查", "PLC通信中断诊断", "变频器启动就报过流跳闸", "产线PLC与从站通信时断时续"),
          of("钳工", "6-18", "减速机异响与齿面修复", "精密导轨刮研", "减速机运行有周期性异响", "机床导轨爬行精度下降"),
          of("模具工", "6-18", "注塑模飞边与烧痕处理", "冲裁模刃口寿命提升", "注塑件分型面飞边越来越大", "冲裁模刃口三千次就崩"),
          of("热处理工", "6-18", "渗碳淬火变形控制", "感应淬火裂纹分析", "齿轮渗碳淬火后齿向变形超差", "曲轴感应淬火后出现裂纹"),
          of("铸造工", "6-18", "铸件缩孔缩松消除", "砂型气孔控制", "球铁轮毂热节处有缩孔", "砂型铸件表面下有成片气孔"),
          of("液压维修工", "6-31", "液压系统爬行与泄漏治理", "伺服阀卡滞清洗", "油缸低速爬行且油温偏高", "伺服阀经常卡滞响应变慢"),
          of("化工操作工", "6-11", "精馏塔液泛处理", "反应釜结垢清理", "精馏塔负荷一高就液泛", "反应釜夹套结垢升温变慢"),
          of("纺织机修工", "6-04", "喷气织机纬停排查", "细纱断头率降低", "喷气织机纬停次数成倍增加", "细纱机换批后断头率很高"),
          of("制冷工", "6-31", "氨制冷系统油堵处理", "冷水机组喘振排查", "冷库氨系统节流阀油堵", "离心式冷水机组频繁喘振"),
          of("工业机器人调试工", "6-31", "焊接机器人轨迹偏移标定", "码垛机器人节拍优化", "焊接机器人换夹具后轨迹偏移", "码垛机器人节拍跟不上产线"));

  private static Trade of(
      String name, String occupation, String skill, String other, String problem, String second) {
    return new Trade(name, occupation, List.of(skill, other), List.of(problem, second));
  }

  static Trade number(int number) {
    return ALL.get(number % ALL.size());
  }
}
