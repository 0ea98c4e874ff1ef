package org.jiangqiao.matching.servicelevel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiangqiao.platform.problem.Problem;

/** One version of all service levels; a change is a new version, running clocks keep theirs. */
@Entity
@Table(name = "service_level_policy")
public class ServiceLevelPolicy {

  /** The province is the last to be told, so it needs no time of its own. */
  private static final List<UnionLevel> TIMED = List.of(UnionLevel.COUNTY, UnionLevel.CITY);

  @Id private int version;
  @Column private Instant since;
  @Column private String author;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "service_level_rule", joinColumns = @JoinColumn(name = "policy_version"))
  private Set<ServiceLevelRule> rules = new HashSet<>();

  protected ServiceLevelPolicy() {}

  /** The policy that follows this one. */
  ServiceLevelPolicy changed(List<ServiceLevelRule> newRules, String by, Instant now) {
    ServiceLevelPolicy next = new ServiceLevelPolicy();
    next.version = version + 1;
    next.since = now;
    next.author = by;
    next.rules.addAll(newRules);
    next.requireComplete(newRules.size());
    return next;
  }

  private void requireComplete(int given) {
    int complete = Urgency.values().length * Measure.values().length * TIMED.size();
    boolean everyRule = true;
    for (Urgency urgency : Urgency.values()) {
      for (Measure measure : Measure.values()) {
        everyRule &=
            TIMED.stream()
                .allMatch(level -> rules.stream().anyMatch(r -> r.isFor(urgency, measure, level)));
      }
    }
    if (!everyRule || given != complete) {
      throw Problem.invalid("rules", "servicelevel.rules-incomplete", complete);
    }
  }

  ServiceLevelRule rule(Urgency urgency, Measure measure, UnionLevel level) {
    return rules.stream()
        .filter(rule -> rule.isFor(urgency, measure, level))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("No rule for " + urgency + " " + measure + " " + level));
  }

  public int version() {
    return version;
  }

  public Instant since() {
    return since;
  }

  public Set<ServiceLevelRule> rules() {
    return Set.copyOf(rules);
  }
}
