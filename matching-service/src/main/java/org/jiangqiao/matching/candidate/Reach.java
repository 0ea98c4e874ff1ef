package org.jiangqiao.matching.candidate;

/** How far a craftsman goes. */
enum Reach {
  CITY,
  PROVINCE,
  NATION,
  ONLINE_ONLY;

  /** What the codes of all regions within reach begin with. */
  String prefix(String regionCode) {
    return switch (this) {
      case CITY -> regionCode.substring(0, 4);
      case PROVINCE -> regionCode.substring(0, 2);
      case NATION, ONLINE_ONLY -> "";
    };
  }
}
