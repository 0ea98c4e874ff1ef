package org.jiangqiao.matching.candidate;

/** How far a craftsman goes. */
enum Reach {
  CITY,
  PROVINCE,
  NATION,
  ONLINE_ONLY
}
