package org.jiangqiao.talent.craftsman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.identity.UnionScope;

/** Reads the registered part of the pool, those beside each other who may be one person. */
@ApplicationScoped
public class LikenessReader {

  private static final Map<Order, String> KEYS =
      Map.of(
          Order.NAME, "c.identifiers.nameKey",
          Order.IDENTITY, "c.identifiers.identity.masked");

  private final CraftsmanRepository craftsmen;
  private final ContactVault vault;

  LikenessReader(CraftsmanRepository craftsmen, ContactVault vault) {
    this.craftsmen = craftsmen;
    this.vault = vault;
  }

  /** By what they are sorted. */
  public enum Order {
    NAME,
    IDENTITY
  }

  /** The last row that was read. */
  public record Position(String key, UUID id) {

    /** In front of everybody. */
    public static final Position START = new Position("", new UUID(0, 0));

    /** Behind all of a key. */
    public static Position after(String key) {
      return new Position(key, new UUID(-1, -1));
    }
  }

  public long count(UnionScope scope) {
    return craftsmen.count(
        "origin = ?1 and membership.mergedInto is null and membership.status <> LEAVING"
            + " and particulars.regionCode like ?2",
        CraftsmanOrigin.REGISTERED,
        scope.prefix() + "%");
  }

  /** In a transaction of its own: a pool is read in many pages. */
  public List<Likeness> page(UnionScope scope, Order order, Position after, int limit) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                rows(scope, order, after, limit).stream()
                    .map(craftsman -> Likeness.of(craftsman, vault.contactOf(craftsman)))
                    .toList());
  }

  private List<Craftsman> rows(UnionScope scope, Order order, Position after, int limit) {
    String key = KEYS.get(order);
    return craftsmen
        .getEntityManager()
        .createQuery(
            """
            select c from Craftsman c
            where (KEY, c.id) > (:key, :id) and c.origin = REGISTERED
              and c.membership.mergedInto is null and c.membership.status <> LEAVING
              and c.particulars.regionCode like :scope
            order by KEY, c.id
            """
                .replace("KEY", key),
            Craftsman.class)
        .setParameter("key", after.key())
        .setParameter("id", after.id())
        .setParameter("scope", scope.prefix() + "%")
        .setMaxResults(limit)
        .getResultList();
  }
}
