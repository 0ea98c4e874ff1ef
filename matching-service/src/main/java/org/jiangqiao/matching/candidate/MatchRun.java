package org.jiangqiao.matching.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.platform.Ids;

/** What one search for candidates found: never changed, so that it can be explained later. */
@Entity
@Table(name = "match_run")
public class MatchRun {

  @Id private UUID id;

  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "policy_version")
  private int policyVersion;

  @Column private Instant at;

  @Convert(converter = NeedColumn.class)
  @Column
  private Need need;

  @Convert(converter = ScoredList.class)
  @Column
  private List<Scored> candidates;

  @Convert(converter = ExcludedList.class)
  @Column
  private List<Excluded> excluded;

  protected MatchRun() {}

  MatchRun(Need need, Ranking ranking, int policyVersion, Instant at) {
    this.id = Ids.next();
    this.helpRequestId = need.helpRequestId();
    this.regionCode = need.regionCode();
    this.policyVersion = policyVersion;
    this.at = at;
    this.need = need;
    this.candidates = ranking.candidates();
    this.excluded = ranking.excluded();
  }

  public UUID id() {
    return id;
  }

  public UUID helpRequestId() {
    return helpRequestId;
  }

  public int policyVersion() {
    return policyVersion;
  }

  public Instant at() {
    return at;
  }

  Need need() {
    return need;
  }

  /** Whose work the case probably is, where the request does not say it; most likely first. */
  public List<LikelyOccupation> likelyOccupations() {
    return need.likelyOccupations();
  }

  public List<Scored> candidates() {
    return candidates;
  }

  public List<Excluded> excluded() {
    return excluded;
  }
}
