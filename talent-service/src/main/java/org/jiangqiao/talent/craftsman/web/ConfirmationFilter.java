package org.jiangqiao.talent.craftsman.web;

/** What officers look for when they keep the pool true. */
public enum ConfirmationFilter {
  DUE
}
