package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a craftsman can come, as the talent service knows it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CraftsmanCalendar(
    UUID id,
    String name,
    @Nullable String regionCode,
    boolean invitable,
    int monthlyCapacity,
    List<LocalDate> absentOn) {

  public CraftsmanCalendar {
    absentOn = List.copyOf(absentOn);
  }
}
