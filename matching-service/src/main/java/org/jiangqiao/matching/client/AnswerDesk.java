package org.jiangqiao.matching.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The achievements service as matching needs it.
 *
 * <p>When it is away: a question fails and the scheduled work that asked it asks again; similar
 * cases are simply not offered.
 */
@ApplicationScoped
public class AnswerDesk {

  private static final int QUERY_LENGTH = 300;

  private final AchievementsApi achievements;

  AnswerDesk(@RestClient AchievementsApi achievements) {
    this.achievements = achievements;
  }

  /**
   * Repeatable: the other side answers once for each case. The breaker opens only when no case gets
   * an answer: one question that the other side cannot take must not hold up the others.
   */
  @Timeout(value = 20, unit = ChronoUnit.SECONDS)
  @CircuitBreaker(
      requestVolumeThreshold = 10,
      failureRatio = 1,
      delay = 5,
      delayUnit = ChronoUnit.SECONDS)
  public Answer ask(AnswerQuestion question) {
    return achievements.answer(question);
  }

  /** Solved cases first, then whatever else resembles the text. */
  @Timeout(value = 3, unit = ChronoUnit.SECONDS)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "none")
  public List<SimilarCase> similar(String text, int limit) {
    String query = text.length() > QUERY_LENGTH ? text.substring(0, QUERY_LENGTH) : text;
    List<SimilarCase> found =
        new ArrayList<>(achievements.search(query, "CASE_STUDY", limit).items());
    if (found.size() < limit) {
      achievements.search(query, null, limit).items().stream()
          .filter(hit -> found.stream().noneMatch(known -> known.id().equals(hit.id())))
          .limit((long) limit - found.size())
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  List<SimilarCase> none(String text, int limit) {
    return List.of();
  }
}
