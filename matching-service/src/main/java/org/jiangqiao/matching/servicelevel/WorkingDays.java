package org.jiangqiao.matching.servicelevel;

import java.time.LocalDate;

/** Which days are worked. */
@FunctionalInterface
interface WorkingDays {

  boolean contains(LocalDate day);
}
