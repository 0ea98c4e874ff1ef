package org.jiangqiao.talent.craftsman;

/** As stated by the craftsman; never shown in public and never part of a ranking. */
public enum Gender {
  FEMALE,
  MALE
}
