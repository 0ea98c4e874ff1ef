package org.jiangqiao.talent.studio.web;

/** What officers look for when a year comes to its end. */
public enum AssessmentFilter {
  DUE
}
