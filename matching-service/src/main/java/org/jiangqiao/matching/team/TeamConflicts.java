package org.jiangqiao.matching.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.candidate.Proximity;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.matching.weekplan.HalfDay;

/** Looks for what stands against a team: who cannot be asked, when they cannot come, how far. */
final class TeamConflicts {

  /** An officer may ask beyond somebody's reach, or once more; these nobody may pass over. */
  private static final Set<String> FINAL =
      Set.of(
          "candidate.excluded.no-account",
          "candidate.excluded.capacity",
          "candidate.excluded.open-invitations");

  private final List<SkilledCraftsman> members;
  private final Map<UUID, Availability> calendars;
  private final List<HalfDay> wanted;
  private final List<TeamConflict> found = new ArrayList<>();

  private TeamConflicts(
      List<SkilledCraftsman> members, Map<UUID, Availability> calendars, List<HalfDay> wanted) {
    this.members = members;
    this.calendars = calendars;
    this.wanted = wanted;
  }

  /**
   * The gravest first.
   *
   * @param wanted working half days on which the team may come
   * @param place region of the enterprise
   */
  static List<TeamConflict> of(
      Lineup lineup, Map<UUID, Availability> calendars, List<HalfDay> wanted, String place) {
    List<SkilledCraftsman> members = lineup.seats().stream().map(Lineup.Seat::who).toList();
    TeamConflicts conflicts = new TeamConflicts(members, calendars, wanted);
    members.forEach(conflicts::askable);
    conflicts.time();
    members.forEach(conflicts::days);
    members.forEach(one -> conflicts.way(one, place));
    conflicts.apart();
    return List.copyOf(conflicts.found);
  }

  /** Half days on which all of them are free, soonest first. */
  static List<HalfDay> common(
      List<UUID> members, Map<UUID, Availability> calendars, List<HalfDay> wanted) {
    return wanted.stream()
        .filter(
            halfDay ->
                members.stream()
                    .allMatch(id -> calendars.getOrDefault(id, Availability.UNKNOWN).free(halfDay)))
        .toList();
  }

  private Availability calendar(SkilledCraftsman one) {
    return calendars.getOrDefault(one.craftsmanId(), Availability.UNKNOWN);
  }

  private void askable(SkilledCraftsman one) {
    Reason against = one.against();
    if (!calendar(one).invitable()) {
      add(TeamConflict.Kind.NOT_ASKABLE, true, one, Reason.of("team.conflict.not-invitable"));
    } else if (against != null) {
      add(TeamConflict.Kind.NOT_ASKABLE, FINAL.contains(against.key()), one, against);
    }
  }

  private void time() {
    List<UUID> ids = members.stream().map(SkilledCraftsman::craftsmanId).toList();
    if (!wanted.isEmpty() && common(ids, calendars, wanted).isEmpty()) {
      found.add(
          new TeamConflict(
              TeamConflict.Kind.NO_COMMON_TIME,
              false,
              null,
              Reason.of(
                  "team.conflict.no-common-time",
                  wanted.getFirst().day().toString(),
                  wanted.getLast().day().toString())));
    }
  }

  private void days(SkilledCraftsman one) {
    Availability calendar = calendar(one);
    List<LocalDate> away =
        wanted.stream().map(HalfDay::day).distinct().filter(calendar.absent()::contains).toList();
    if (!away.isEmpty()) {
      add(
          TeamConflict.Kind.ABSENT,
          false,
          one,
          Reason.of(
              "team.conflict.absent",
              one.name(),
              String.valueOf(away.size()),
              away.getFirst().toString()));
    }
    List<HalfDay> taken = wanted.stream().filter(calendar.taken()::contains).toList();
    if (!taken.isEmpty()) {
      HalfDay first = taken.getFirst();
      add(
          TeamConflict.Kind.BUSY,
          false,
          one,
          Reason.of(
              "team.conflict.busy",
              one.name(),
              String.valueOf(taken.size()),
              first.day().toString(),
              "@weekplan.part." + first.part()));
    }
  }

  private void way(SkilledCraftsman one, String place) {
    distance(Proximity.of(place, one.regionCode()))
        .ifPresent(
            far ->
                add(
                    TeamConflict.Kind.FAR,
                    false,
                    one,
                    Reason.of("team.conflict.far", one.name(), far)));
  }

  /** The two who are farthest from each other say it for all. */
  private void apart() {
    Proximity farthest = Proximity.SAME_COUNTY;
    Optional<Reason> pair = Optional.empty();
    for (int i = 0; i < members.size(); i++) {
      for (SkilledCraftsman other : members.subList(i + 1, members.size())) {
        SkilledCraftsman one = members.get(i);
        Proximity between = Proximity.of(one.regionCode(), other.regionCode());
        if (between.compareTo(farthest) > 0) {
          farthest = between;
          pair =
              distance(between)
                  .map(far -> Reason.of("team.conflict.apart", one.name(), other.name(), far));
        }
      }
    }
    pair.ifPresent(
        reason -> found.add(new TeamConflict(TeamConflict.Kind.FAR_APART, false, null, reason)));
  }

  /** Within a city nobody is far. */
  private static Optional<String> distance(Proximity proximity) {
    return proximity.compareTo(Proximity.SAME_CITY) <= 0
        ? Optional.empty()
        : Optional.of("@team.distance." + proximity);
  }

  private void add(TeamConflict.Kind kind, boolean blocking, SkilledCraftsman one, Reason reason) {
    found.add(new TeamConflict(kind, blocking, one.craftsmanId(), reason));
  }
}
