package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Those whose data was deleted. Nothing is kept of them but digests of what lists name people by,
 * so that the next list does not bring them back.
 */
@ApplicationScoped
class ErasedPeople {

  private final KeyedDigest digests;
  private final Sql sql;

  ErasedPeople(KeyedDigest digests, Sql sql) {
    this.digests = digests;
    this.sql = sql;
  }

  /** By what someone is named; a sign of a number with stars counts together with the name only. */
  private record Named(
      Optional<RosterKey> rosterKey,
      Optional<IdentityDigest> identity,
      String name,
      @Nullable String account) {

    static Named in(PoolEntry entry) {
      return new Named(
          entry.rosterKey(), entry.identity(), entry.stated().name(), entry.accountId());
    }

    static Named in(Craftsman craftsman) {
      return new Named(
          craftsman.rosterKey(),
          craftsman.identity(),
          craftsman.particulars().name(),
          craftsman.accountId());
    }
  }

  /** An entry with those that were merged into it. */
  void remember(Collection<Craftsman> entries) {
    UUID person = Ids.next();
    for (Craftsman entry : entries) {
      sql.update(
          """
          INSERT INTO erased_sign (digest, person)
          SELECT unnest(?::text[]), ? ON CONFLICT (digest) DO NOTHING
          """,
          signs(Named.in(entry)).toArray(String[]::new),
          person);
    }
  }

  /** Says of each of these entries whether it is of somebody whose data was deleted. */
  Predicate<PoolEntry> among(Collection<PoolEntry> entries) {
    List<String> asked =
        entries.stream().flatMap(entry -> signs(Named.in(entry)).stream()).toList();
    Set<String> known =
        new HashSet<>(
            sql.list(
                "SELECT digest FROM erased_sign WHERE digest = ANY (?)",
                row -> row.getString(1),
                (Object) asked.toArray(String[]::new)));
    return entry -> !known.isEmpty() && signs(Named.in(entry)).stream().anyMatch(known::contains);
  }

  boolean hasAccount(String account) {
    return sql.one(
            "SELECT 1 FROM erased_sign WHERE digest = ?", row -> row.getInt(1), ofAccount(account))
        .isPresent();
  }

  /** Who registers by their own hand wants to be known again, to lists as well. */
  void comeBack(String account) {
    sql.update(
        """
        DELETE FROM erased_sign
        WHERE person IN (SELECT person FROM erased_sign WHERE digest = ?)
        """,
        ofAccount(account));
  }

  private List<String> signs(Named named) {
    List<String> signs = new ArrayList<>();
    named
        .rosterKey()
        .ifPresent(key -> signs.add(digests.of("roster\n" + key.roster() + "\n" + key.rosterId())));
    named.identity().ifPresent(number -> signs.addAll(ofNumber(number, named.name())));
    if (named.account() != null) {
      signs.add(ofAccount(named.account()));
    }
    return signs;
  }

  private List<String> ofNumber(IdentityDigest number, String name) {
    List<String> signs = new ArrayList<>();
    if (number.whole() != null) {
      signs.add(digests.of("number\n" + number.whole()));
    }
    if (!name.isEmpty()) {
      signs.add(digests.of("stars\n" + number.masked() + "\n" + name));
    }
    return signs;
  }

  private String ofAccount(String account) {
    return digests.of("account\n" + account);
  }
}
