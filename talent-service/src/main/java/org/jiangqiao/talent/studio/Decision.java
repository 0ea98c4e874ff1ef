package org.jiangqiao.talent.studio;

/** What an assessment leads to. */
public enum Decision {
  RENEWED,
  WARNED
}
