package org.jiangqiao.matching.team;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Lead and members whose skills cover a case, from the first invitation to the engagement. */
@Entity
@Table(name = "service_team")
public class ServiceTeam {

  @Id private UUID id;

  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Enumerated(EnumType.STRING)
  private ServiceTeamStatus status;

  @Column private boolean manual;

  @Convert(converter = SkillList.class)
  @Column
  private List<Skill> skills;

  @Convert(converter = IdList.class)
  @Column
  private List<UUID> members;

  @Column(name = "lead_id")
  private UUID leadId;

  @Convert(converter = KnownList.class)
  @Column
  private List<SkilledCraftsman> known;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "agreed_at")
  private @Nullable Instant agreedAt;

  @Version private long version;

  protected ServiceTeam() {}

  /**
   * How a team is put together.
   *
   * @param manual not as it was proposed
   * @param known who covers something, the members among them
   */
  record Plan(List<Skill> skills, Lineup lineup, boolean manual, List<SkilledCraftsman> known) {}

  static ServiceTeam inviting(UUID helpRequestId, Plan plan, String officer, Instant now) {
    ServiceTeam team = new ServiceTeam();
    team.id = Ids.next();
    team.helpRequestId = helpRequestId;
    team.createdBy = officer;
    team.createdAt = now;
    team.take(plan);
    return team;
  }

  void change(Plan plan) {
    requireOpen("team-change");
    take(plan);
  }

  private void take(Plan plan) {
    status = ServiceTeamStatus.INVITING;
    agreedAt = null;
    skills = List.copyOf(plan.skills());
    members = plan.lineup().ids();
    leadId = plan.lineup().lead().craftsmanId();
    manual = plan.manual();
    known = List.copyOf(plan.known());
  }

  /** All have accepted. */
  void agree(Instant now) {
    status = ServiceTeamStatus.AGREED;
    agreedAt = now;
  }

  /** Somebody does not come. Whoever leads after the lead is the one who covers most. */
  void leave(UUID craftsmanId) {
    members = members.stream().filter(one -> !one.equals(craftsmanId)).toList();
    known = known.stream().filter(one -> !one.craftsmanId().equals(craftsmanId)).toList();
    status = ServiceTeamStatus.INVITING;
    agreedAt = null;
    if (leadId.equals(craftsmanId) && !members.isEmpty()) {
      leadId = Lineup.of(skills.size(), people(), null).lead().craftsmanId();
    }
  }

  void join(UUID craftsmanId) {
    boolean first = members.isEmpty();
    members = Stream.concat(members.stream(), Stream.of(craftsmanId)).toList();
    if (first) {
      leadId = craftsmanId;
    }
  }

  void engage() {
    end(ServiceTeamStatus.ENGAGED);
  }

  void withdraw() {
    requireOpen("team-withdrawal");
    end(ServiceTeamStatus.WITHDRAWN);
  }

  /** Of those who only could have stepped in nothing is kept. */
  private void end(ServiceTeamStatus ended) {
    status = ended;
    known = people();
  }

  /** Two entries of the pool are one person. */
  void merge(UUID former, UUID current, @Nullable String account, String name) {
    boolean both = known.stream().anyMatch(one -> one.craftsmanId().equals(current));
    known =
        known.stream()
            .filter(one -> !(both && one.craftsmanId().equals(former)))
            .map(one -> one.craftsmanId().equals(former) ? one.as(current, account, name) : one)
            .toList();
    members = members.stream().map(one -> one.equals(former) ? current : one).distinct().toList();
    if (leadId.equals(former)) {
      leadId = current;
    }
  }

  private void requireOpen(String action) {
    if (!open()) {
      throw Problem.illegalTransition(status, action);
    }
  }

  boolean open() {
    return status == ServiceTeamStatus.INVITING || status == ServiceTeamStatus.AGREED;
  }

  boolean has(UUID craftsmanId) {
    return members.contains(craftsmanId);
  }

  private List<SkilledCraftsman> people() {
    return known.stream().filter(one -> members.contains(one.craftsmanId())).toList();
  }

  /** Who does what as the team is now; nobody is left in a team that was given up. */
  Lineup lineup() {
    return Lineup.of(skills.size(), people(), leadId);
  }

  /** Who could step in, best first. */
  List<SkilledCraftsman> reserve() {
    return known.stream().filter(one -> !has(one.craftsmanId())).toList();
  }

  public UUID id() {
    return id;
  }

  public UUID helpRequestId() {
    return helpRequestId;
  }

  public ServiceTeamStatus status() {
    return status;
  }

  public boolean manual() {
    return manual;
  }

  public List<Skill> skills() {
    return skills;
  }

  List<UUID> members() {
    return members;
  }

  public String createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant agreedAt() {
    return agreedAt;
  }

  public long version() {
    return version;
  }
}
