package org.jiangqiao.matching.candidate;

import java.util.Optional;

/** Something that must hold before anybody asks how well a craftsman fits. */
interface Constraint {

  /** Why this one cannot be asked; empty when they can. */
  Optional<Reason> violation(Need need, Prospect prospect);

  /** Constraints in the order in which a person would name them. */
  int order();
}
