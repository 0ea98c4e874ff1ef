package org.jiangqiao.matching.enterprise;

/** Size of an enterprise: 微型, 小型, 中型, 大型. */
public enum SizeClass {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE
}
