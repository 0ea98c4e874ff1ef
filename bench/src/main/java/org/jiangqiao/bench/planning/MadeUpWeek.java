package org.jiangqiao.bench.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiangqiao.matching.weekplan.Appointment;
import org.jiangqiao.matching.weekplan.Crew;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.matching.weekplan.Person;
import org.jiangqiao.matching.weekplan.VisitTask;
import org.jiangqiao.matching.weekplan.Week;
import org.jiangqiao.matching.weekplan.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A week of a province, always the same one for the same seed: eight cities of five counties,
 * twelve trades; three fifths of the visits are agreed with somebody, a tenth of those with a team,
 * the others have up to ten candidates; a fifth is already arranged, a twentieth pinned.
 */
final class MadeUpWeek {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final int DAYS = 5;
  private static final int CITIES = 8;
  private static final int COUNTIES = 5;
  private static final int TRADES = 12;
  private static final int CANDIDATES = 10;

  static final List<HalfDay> HALF_DAYS =
      MONDAY
          .datesUntil(MONDAY.plusDays(DAYS))
          .flatMap(day -> Stream.of(HalfDay.morning(day), HalfDay.afternoon(day)))
          .toList();

  private record Skilled(Person person, Set<Integer> trades) {}

  private final Random random;
  private final List<Skilled> people;
  private final List<VisitTask.Order> orders;
  private final Set<HeldHalfDay> held = new HashSet<>();

  private record HeldHalfDay(Person person, HalfDay halfDay) {}

  MadeUpWeek(int visits, int craftsmen, long seed) {
    random = new Random(seed);
    people = IntStream.range(0, craftsmen).mapToObj(this::aPerson).toList();
    orders = IntStream.range(0, visits).mapToObj(this::aVisit).toList();
  }

  /** The same visits, not planned yet. */
  Week unplanned() {
    return new Week(orders.stream().map(order -> new VisitTask(order, HALF_DAYS)).toList());
  }

  private Skilled aPerson(int number) {
    Set<LocalDate> absent = new HashSet<>();
    if (random.nextInt(4) == 0) {
      absent.add(MONDAY.plusDays(random.nextInt(DAYS)));
    }
    Set<HalfDay> elsewhere = new HashSet<>();
    if (random.nextInt(5) == 0) {
      elsewhere.add(any(HALF_DAYS));
    }
    Person person =
        new Person(
            uuid(),
            "演示工匠" + number,
            region(),
            absent,
            elsewhere,
            1 + random.nextInt(3),
            random.nextInt(4));
    // One after the other, so that there is somebody of every trade; some know a second one.
    Set<Integer> trades = new HashSet<>(Set.of(number % TRADES));
    if (random.nextInt(3) == 0) {
      trades.add(random.nextInt(TRADES));
    }
    return new Skilled(person, trades);
  }

  private VisitTask.Order aVisit(int number) {
    boolean agreed = random.nextInt(5) < 3;
    String region = region();
    List<Crew> choice = agreed ? List.of(aCrew()) : candidates(random.nextInt(TRADES));
    Appointment before = agreed && random.nextInt(3) == 0 ? arranged(choice.getFirst()) : null;
    return new VisitTask.Order(
        uuid(),
        region,
        weight(number),
        choice,
        agreed,
        random.nextInt(10) < 7 ? any(HALF_DAYS.subList(2, HALF_DAYS.size())) : null,
        random.nextInt(4) == 0 ? Set.of(any(HALF_DAYS).day()) : Set.of(),
        before,
        before,
        before != null && random.nextInt(4) == 0);
  }

  private Weight weight(int number) {
    if (number % 20 == 0) {
      return Weight.EMERGENCY;
    }
    return random.nextInt(3) == 0 ? Weight.URGENT : Weight.NORMAL;
  }

  private Crew aCrew() {
    Person lead = any(people).person();
    Person second = any(people).person();
    return random.nextInt(10) == 0 && !lead.equals(second) ? Crew.of(lead, second) : Crew.of(lead);
  }

  private List<Crew> candidates(int trade) {
    List<Person> skilled =
        new ArrayList<>(
            people.stream()
                .filter(one -> one.trades().contains(trade))
                .map(Skilled::person)
                .toList());
    skilled.sort(Comparator.comparingInt(person -> (person.hashCode() * 31 + trade) & 0xffff));
    return skilled.stream().limit(CANDIDATES).map(Crew::of).toList();
  }

  /** What was agreed in earlier weeks does not contradict itself. */
  private @Nullable Appointment arranged(Crew crew) {
    HalfDay halfDay = any(HALF_DAYS);
    boolean free =
        crew.members().stream()
            .allMatch(
                one ->
                    !one.absent().contains(halfDay.day())
                        && !one.elsewhere().contains(halfDay)
                        && !held.contains(new HeldHalfDay(one, halfDay)));
    if (!free) {
      return null;
    }
    crew.members().forEach(one -> held.add(new HeldHalfDay(one, halfDay)));
    return new Appointment(crew, halfDay);
  }

  private String region() {
    return "44%02d%02d".formatted(1 + random.nextInt(CITIES), 1 + random.nextInt(COUNTIES));
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
