package org.jiangqiao.talent.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.Evidence;

/**
 * A studio with all that belongs to it.
 *
 * @param people who lead it, belong or belonged to it
 * @param evidence that results are shown by
 * @param inside what is between the studio and its union
 */
public record StudioDossier(
    Studio studio,
    Map<UUID, Craftsman> people,
    List<StudioMember> members,
    List<StudioResult> results,
    Map<UUID, Evidence> evidence,
    Inside inside) {

  public StudioDossier {
    people = Map.copyOf(people);
    members = List.copyOf(members);
    results = List.copyOf(results);
    evidence = Map.copyOf(evidence);
  }

  /**
   * What only those who have to do with a studio read.
   *
   * @param relation the studio's to the reader
   * @param decidable levels that the reader's union decides on
   */
  public record Inside(
      List<Assessment> assessments,
      List<StudioStep> history,
      Optional<StudioRelation> relation,
      List<StudioLevel> decidable) {

    static final Inside NOTHING = new Inside(List.of(), List.of(), Optional.empty(), List.of());

    public Inside {
      assessments = List.copyOf(assessments);
      history = List.copyOf(history);
      decidable = List.copyOf(decidable);
    }
  }

  public Craftsman person(UUID id) {
    Craftsman person = people.get(id);
    if (person == null) {
      throw new IllegalStateException("a studio with somebody who is not in the pool: " + id);
    }
    return person;
  }

  public Craftsman leader() {
    return person(studio.leaderId());
  }

  /** Those who belong to it and are in sight. */
  public List<Craftsman> membersInSight() {
    return members.stream()
        .filter(StudioMember::active)
        .map(member -> person(member.craftsmanId()))
        .filter(Craftsman::published)
        .toList();
  }
}
