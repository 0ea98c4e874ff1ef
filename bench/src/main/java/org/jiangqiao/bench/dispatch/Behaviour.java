package org.jiangqiao.bench.dispatch;

import java.time.Duration;
import java.util.Random;

/** How craftsmen answer: the same craftsman answers the same request alike, whoever invites. */
record Behaviour(int accept, int decline, long seed) {

  private static final int ALL = 100;

  /** What somebody does with an invitation. */
  enum Answer {
    ACCEPT,
    DECLINE,
    SILENCE
  }

  /** After a while, unless silent. */
  record Reaction(Answer answer, Duration after) {}

  static Behaviour of(Arguments arguments) {
    return new Behaviour(arguments.accept(), arguments.decline(), arguments.seed());
  }

  /**
   * @param engagements what they carry this month: who has no time left says so
   */
  Reaction to(Request request, String craftsman, int engagements) {
    Random random = new Random(seed * 1_000_003 + request.number() * 31L + craftsman.hashCode());
    double share = 0.05 + 0.8 * random.nextDouble();
    Duration after = Duration.ofSeconds((long) (request.urgency().validity().toSeconds() * share));
    int draw = random.nextInt(ALL);
    if (draw >= accept + decline) {
      return new Reaction(Answer.SILENCE, request.urgency().validity());
    }
    boolean accepts = draw < accept && engagements < Cast.CAPACITY;
    return new Reaction(accepts ? Answer.ACCEPT : Answer.DECLINE, after);
  }
}
