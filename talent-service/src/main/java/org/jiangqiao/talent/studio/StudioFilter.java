package org.jiangqiao.talent.studio;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for.
 *
 * @param region code; places inside it are included
 * @param occupation code; those below it are included
 * @param industry code; those below it are included
 * @param text in the name, the employer, what it works on, or the leader's name
 */
public record StudioFilter(
    @Nullable StudioLevel level,
    @Nullable String region,
    @Nullable String occupation,
    @Nullable String industry,
    @Nullable String trade,
    @Nullable String text) {

  /** In what stands together as {@link Presentation#fieldKeys()}. */
  List<String> keys() {
    return Stream.of(
            Optional.ofNullable(occupation).map(Presentation::occupationKey),
            Optional.ofNullable(industry).map(Presentation::industryKey),
            Optional.ofNullable(trade).map(Presentation::tradeKey))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The same as an officer asks.
   *
   * @param status any but a draft, if none is said
   * @param due only those that are to be assessed this year
   */
  public record Managed(StudioFilter filter, @Nullable StudioStatus status, boolean due) {

    Set<StudioStatus> statuses() {
      EnumSet<StudioStatus> asked = EnumSet.copyOf(StudioStatus.HANDED_IN);
      if (status != null) {
        asked.retainAll(Set.of(status));
      }
      return asked;
    }
  }

  /**
   * The same as everybody asks.
   *
   * @param craftsman who leads it or belongs to it
   */
  public record Open(StudioFilter filter, @Nullable UUID craftsman) {}
}
