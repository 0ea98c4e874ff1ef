package org.jiangqiao.achievements.answer;

import java.util.List;

/** Finds where another source gives another value for what a statement says. */
final class Disagreements {

  /** Both must speak of what is asked, or they are values of two different things. */
  private static final double OF_THE_QUESTION = 0.6;

  /** What stands on the page has room for so many. */
  private static final int MOST = 3;

  private final List<Quote> others;

  Disagreements(List<Candidate> candidates) {
    this.others =
        candidates.stream()
            .filter(candidate -> SupportGate.passes(candidate.support()))
            .flatMap(candidate -> candidate.sentences().stream().map(s -> new Quote(candidate, s)))
            .filter(quote -> quote.scored().signs().context() >= OF_THE_QUESTION)
            .toList();
  }

  List<Citation> with(Quote quote) {
    List<Quantity> said = Quantity.in(quote.text());
    if (said.isEmpty() || quote.scored().signs().context() < OF_THE_QUESTION) {
      return List.of();
    }
    return others.stream()
        .filter(
            other -> !other.candidate().document().id().equals(quote.candidate().document().id()))
        .filter(other -> contradict(said, Quantity.in(other.text())))
        .limit(MOST)
        .map(Quote::citation)
        .toList();
  }

  private static boolean contradict(List<Quantity> said, List<Quantity> other) {
    return said.stream().anyMatch(one -> other.stream().anyMatch(one::contradicts));
  }
}
