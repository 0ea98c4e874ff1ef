package org.jiangqiao.matching.timeline;

/** In which capacity somebody acted in a case. */
public enum ActorRole {
  ENTERPRISE,
  CRAFTSMAN,
  UNION,
  PLATFORM
}
