package org.jiangqiao.matching.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;

/**
 * How long something may take.
 *
 * @param level COUNTY: from the start to the deadline; CITY: how long the city has after a breach
 *     before the province is told
 * @param workingHours counted on the working calendar, else on the wall clock
 */
@Embeddable
public record ServiceLevelRule(
    @Enumerated(EnumType.STRING) Urgency urgency,
    @Enumerated(EnumType.STRING) Measure measure,
    @Enumerated(EnumType.STRING) UnionLevel level,
    int minutes,
    @Column(name = "working_hours") boolean workingHours) {

  boolean isFor(Urgency urgency, Measure measure, UnionLevel level) {
    return this.urgency == urgency && this.measure == measure && this.level == level;
  }

  Duration allowed() {
    return Duration.ofMinutes(minutes);
  }
}
