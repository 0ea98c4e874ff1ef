package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Now, and what day that is for a union. */
@ApplicationScoped
public class BusinessDate {

  private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  BusinessDate(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), BUSINESS_ZONE);
  }
}
