package org.jiangqiao.matching.enterprise;

/** Level of 专精特新, from none to 制造业单项冠军. */
public enum SpecialisedLevel {
  NONE,
  INNOVATIVE_SME,
  PROVINCIAL_SPECIALISED,
  LITTLE_GIANT,
  CHAMPION
}
