package org.jiangqiao.matching.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jspecify.annotations.Nullable;

/**
 * A case with an outcome, as material for a case study. The texts still name the enterprise; who
 * publishes them makes them anonymous.
 *
 * @param answers what the answer at submission said, empty when it was refused
 * @param messages the consultation, oldest first
 * @param reports the visits' reports, oldest first
 */
public record SolvedCase(
    UUID outcomeId,
    HelpRequestFacts helpRequest,
    boolean solved,
    @Nullable String benefitCny,
    @Nullable String benefitDescription,
    int workersTrained,
    List<Craftsman> craftsmen,
    List<String> answers,
    List<Message> messages,
    List<Report> reports) {

  /** A craftsman who was engaged. */
  public record Craftsman(UUID craftsmanId, String name, boolean lead) {}

  /**
   * One message of the consultation.
   *
   * @param accepted the enterprise said that this one helped
   */
  public record Message(
      Instant at, boolean byCraftsman, String author, String text, boolean accepted) {}

  /** The report of one visit. */
  public record Report(
      String findings, String measures, @Nullable String advice, int workersTrained, Instant at) {}
}
