package org.jiangqiao.matching.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be remembered in the timeline of a case.
 *
 * @param args arguments of the sentence {@code timeline.<type>}
 * @param data machine-readable details, for example an invitation's id
 */
public record TimelineEvent(
    UUID helpRequestId,
    TimelineType type,
    Actor actor,
    @Nullable String from,
    @Nullable String to,
    List<String> args,
    Map<String, String> data) {

  public TimelineEvent {
    args = List.copyOf(args);
    data = Map.copyOf(data);
  }

  public static TimelineEvent of(
      UUID helpRequestId, TimelineType type, Actor actor, String... args) {
    return new TimelineEvent(helpRequestId, type, actor, null, null, List.of(args), Map.of());
  }

  public TimelineEvent moving(Enum<?> before, Enum<?> after) {
    return new TimelineEvent(helpRequestId, type, actor, before.name(), after.name(), args, data);
  }

  public TimelineEvent with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new HashMap<>(data);
    more.put(name, value.toString());
    return new TimelineEvent(helpRequestId, type, actor, from, to, args, more);
  }
}
