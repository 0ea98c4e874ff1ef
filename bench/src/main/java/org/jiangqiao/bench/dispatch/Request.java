package org.jiangqiao.bench.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A request of the month.
 *
 * @param at since the month began
 */
record Request(
    int number, Duration at, Urgencies urgency, Trade trade, String text, String region) {

  private static final int FIRST_HOUR = 9;
  private static final int HOURS = 9;

  /** The same ones for the same arguments, in the order in which they come. */
  static List<Request> month(Arguments arguments) {
    Random random = new Random(arguments.seed());
    List<Request> requests = new ArrayList<>();
    for (int number = 0; number < arguments.requests(); number++) {
      Duration at =
          Duration.ofDays(random.nextInt(arguments.days()))
              .plusHours(FIRST_HOUR + random.nextInt(HOURS))
              .plusMinutes(random.nextInt(60));
      Trade trade = Trade.number(random.nextInt(Trade.ALL.size()));
      int draw = random.nextInt(20);
      Urgencies urgency =
          draw == 0 ? Urgencies.EMERGENCY : draw < 6 ? Urgencies.URGENT : Urgencies.NORMAL;
      String problem = trade.problems().get(random.nextInt(trade.problems().size()));
      String region = Cast.REGIONS.get(random.nextInt(Cast.REGIONS.size()));
      requests.add(new Request(number, at, urgency, trade, problem, region));
    }
    requests.sort(Comparator.comparing(Request::at));
    return requests;
  }
}
