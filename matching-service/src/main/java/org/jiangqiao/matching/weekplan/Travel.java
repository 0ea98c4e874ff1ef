package org.jiangqiao.matching.weekplan;

import java.util.Comparator;
import java.util.List;
import org.jiangqiao.matching.candidate.Proximity;

/** How far somebody goes: regions are all that is known of places, so borders are counted. */
final class Travel {

  private Travel() {}

  /** About the quarters of an hour on the road. */
  static int between(String one, String other) {
    return switch (Proximity.of(one, other)) {
      case SAME_COUNTY -> 2;
      case SAME_CITY -> 5;
      case SAME_PROVINCE -> 14;
      case ELSEWHERE -> 30;
    };
  }

  /** From home through the visits of a day, and home again. */
  static int of(Person person, List<VisitTask> day) {
    if (day.size() == 1) {
      return 2 * between(person.regionCode(), day.getFirst().regionCode());
    }
    List<VisitTask> inOrder =
        day.stream().sorted(Comparator.comparing(VisitTask::halfDay)).toList();
    int total = 0;
    String at = person.regionCode();
    for (VisitTask visit : inOrder) {
      total += between(at, visit.regionCode());
      at = visit.regionCode();
    }
    return total + between(at, person.regionCode());
  }
}
