package org.jiangqiao.matching.servicelevel;

/** The unions along which a breach climbs; the province is the last. */
public enum UnionLevel {
  COUNTY,
  CITY,
  PROVINCE
}
