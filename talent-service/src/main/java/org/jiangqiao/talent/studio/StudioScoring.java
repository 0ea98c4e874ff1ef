package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;
import org.jiangqiao.talent.studio.StudioTerms.Criterion;

/** Points by the criteria in force: each once, none beyond what it allows. */
@ApplicationScoped
public class StudioScoring {

  private final StudioTerms terms;

  StudioScoring(StudioTerms terms) {
    this.terms = terms;
  }

  /** Points as an officer gives them. */
  public record Given(String criterion, int points) {}

  public List<Criterion> criteria() {
    return terms.criteria();
  }

  List<Score> score(List<Given> given) {
    List<Violation> wrong = new ArrayList<>();
    Map<String, Integer> points = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      Given one = given.get(i);
      if (terms.criteria().stream().noneMatch(known -> known.code().equals(one.criterion()))) {
        wrong.add(violation(i, "criterion", "criterion-unknown", one.criterion()));
      } else if (points.putIfAbsent(one.criterion(), i) != null) {
        wrong.add(violation(i, "criterion", "criterion-twice", one.criterion()));
      }
    }
    List<Score> scores = new ArrayList<>();
    for (Criterion criterion : terms.criteria()) {
      Integer at = points.get(criterion.code());
      if (at == null) {
        wrong.add(Violation.body("scores", "criterion-missing", criterion.name()));
      } else if (given.get(at).points() > criterion.maximum()) {
        wrong.add(violation(at, "points", "points-over-maximum", criterion.maximum()));
      } else {
        scores.add(
            new Score(
                criterion.code(), criterion.name(), criterion.maximum(), given.get(at).points()));
      }
    }
    if (!wrong.isEmpty()) {
      throw Problem.of(ProblemType.VALIDATION_FAILED).with(wrong.toArray(Violation[]::new));
    }
    return scores;
  }

  private static Violation violation(int index, String property, String message, Object argument) {
    return Violation.body("scores[" + index + "]." + property, message, argument);
  }
}
