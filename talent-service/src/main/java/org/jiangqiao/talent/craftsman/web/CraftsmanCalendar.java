package org.jiangqiao.talent.craftsman.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.talent.craftsman.Availability;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jspecify.annotations.Nullable;

/** When somebody can come, for those who plan. */
record CraftsmanCalendar(
    UUID id,
    String name,
    @Nullable String regionCode,
    boolean invitable,
    int monthlyCapacity,
    List<LocalDate> absentOn) {

  static CraftsmanCalendar of(Craftsman craftsman, List<LocalDate> days) {
    Availability availability = craftsman.availability();
    return new CraftsmanCalendar(
        craftsman.id(),
        craftsman.particulars().name(),
        craftsman.particulars().regionCode(),
        craftsman.invitable(),
        availability.monthlyCapacity(),
        days.stream().filter(availability::absentOn).toList());
  }
}
