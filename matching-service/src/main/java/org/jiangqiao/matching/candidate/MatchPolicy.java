package org.jiangqiao.matching.candidate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of the criteria's weights; runs name the version that they were made with. */
@Entity
@Table(name = "match_policy")
public class MatchPolicy {

  @Id private int version;
  @Column private Instant since;
  @Column private String author;
  @Nullable private String note;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "match_policy_weight", joinColumns = @JoinColumn(name = "policy_version"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "criterion")
  @Column(name = "weight")
  private Map<CriterionType, Double> weights = new EnumMap<>(CriterionType.class);

  protected MatchPolicy() {}

  /**
   * The policy that follows this one.
   *
   * @throws org.jiangqiao.platform.problem.Problem VALIDATION_FAILED for weights that cannot be
   */
  MatchPolicy followedBy(Weights newWeights, @Nullable String reason, String by, Instant now) {
    MatchPolicy next = new MatchPolicy();
    next.version = version + 1;
    next.since = now;
    next.author = by;
    next.note = reason;
    next.weights.putAll(newWeights.requireSensible().byCriterion());
    return next;
  }

  public int version() {
    return version;
  }

  public Instant since() {
    return since;
  }

  public String author() {
    return author;
  }

  public @Nullable String note() {
    return note;
  }

  public Weights weights() {
    return new Weights(weights);
  }
}
