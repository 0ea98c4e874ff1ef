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

/** One version of the criteria's weights; runs name the version that they were made with. */
@Entity
@Table(name = "match_policy")
class MatchPolicy {

  @Id private int version;
  @Column private Instant since;
  @Column private String author;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "match_policy_weight", joinColumns = @JoinColumn(name = "policy_version"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "criterion")
  @Column(name = "weight")
  private Map<CriterionType, Double> weights = new EnumMap<>(CriterionType.class);

  protected MatchPolicy() {}

  int version() {
    return version;
  }

  Weights weights() {
    return new Weights(weights);
  }
}
