package org.jiangqiao.talent.craftsman;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Evidence in the database, and what it adds up to. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

  private static final String TOTALS =
      """
      select e.craftsmanId,
             count(*) filter (where e.kind = OUTCOME and e.sourceType = :platform),
             count(*) filter (where e.kind = OUTCOME and e.solved),
             coalesce(sum(e.workersTrained), 0),
             coalesce(sum(e.benefitCny), 0),
             avg(e.rating)
      from Evidence e where e.craftsmanId in :ids group by e.craftsmanId
      """;

  public List<Evidence> latest(UUID craftsman, int limit) {
    return find("craftsmanId = ?1 order by occurredOn desc, id desc", craftsman)
        .range(0, limit - 1)
        .list();
  }

  /** The same of several craftsmen at once; those without evidence are absent. */
  public Map<UUID, List<Evidence>> latest(Collection<UUID> craftsmen, int each) {
    Map<UUID, List<Evidence>> latest = new HashMap<>();
    if (craftsmen.isEmpty()) {
      return latest;
    }
    for (Evidence one : list("craftsmanId in ?1 order by occurredOn desc, id desc", craftsmen)) {
      List<Evidence> known = latest.computeIfAbsent(one.craftsmanId(), id -> new ArrayList<>());
      if (known.size() < each) {
        known.add(one);
      }
    }
    return latest;
  }

  /** All of it, oldest first. */
  List<Evidence> of(UUID craftsman) {
    return list("craftsmanId = ?1 order by occurredOn, id", craftsman);
  }

  public List<Evidence> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** What officers have attested of these craftsmen, oldest first. */
  public List<Evidence> attested(Collection<UUID> craftsmen) {
    return craftsmen.isEmpty()
        ? List.of()
        : list(
            "craftsmanId in ?1 and sourceType = ?2 order by id", craftsmen, EvidenceSource.UNION);
  }

  boolean has(UUID craftsman, EvidenceSource source) {
    return count(
            "craftsmanId = ?1 and sourceType = ?2 and sourceId = ?3",
            craftsman,
            source.type(),
            source.id())
        > 0;
  }

  public TrackRecord trackRecord(UUID craftsman) {
    return trackRecords(List.of(craftsman)).getOrDefault(craftsman, TrackRecord.NONE);
  }

  /** Those without evidence are absent. */
  public Map<UUID, TrackRecord> trackRecords(Collection<UUID> craftsmen) {
    Map<UUID, TrackRecord> records = new HashMap<>();
    if (craftsmen.isEmpty()) {
      return records;
    }
    getEntityManager()
        .createQuery(TOTALS, Object[].class)
        .setParameter("platform", EvidenceSource.OUTCOME)
        .setParameter("ids", craftsmen)
        .getResultStream()
        .forEach(row -> records.put((UUID) row[0], trackRecord(row)));
    return records;
  }

  private static TrackRecord trackRecord(Object[] row) {
    return new TrackRecord(
        ((Number) row[1]).intValue(),
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        new BigDecimal(row[4].toString()),
        (Double) row[5]);
  }
}
