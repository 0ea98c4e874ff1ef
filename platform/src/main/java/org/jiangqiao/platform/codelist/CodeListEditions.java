package org.jiangqiao.platform.codelist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.problem.Problem;

/** Imported editions: the last published of each list is the one in force. */
@ApplicationScoped
public class CodeListEditions {

  static final String PUBLISHED = "org.jiangqiao.code-list.edition-published";

  /** An edition has been stored; observed once the transaction is through. */
  record Stored(CodeSystem system) {}

  private static final TypeReference<List<CodeEntry>> ENTRIES = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> REPLACED = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final Event<Stored> stored;

  CodeListEditions(Sql sql, ObjectMapper json, Outbox outbox, Event<Stored> stored) {
    this.sql = sql;
    this.json = json;
    this.outbox = outbox;
    this.stored = stored;
  }

  /** Puts an edition in force here and tells the other services. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(CodeListEdition edition) {
    store(edition);
    outbox.publish(PUBLISHED, edition.list(), edition);
  }

  void store(CodeListEdition edition) {
    CodeSystem system = check(edition);
    sql.update(
        """
        INSERT INTO code_list_edition (list, edition, published_at, entries, replaced)
        VALUES (?, ?, ?, ?::jsonb, ?::jsonb)
        ON CONFLICT (list, edition) DO UPDATE SET published_at = excluded.published_at,
          entries = excluded.entries, replaced = excluded.replaced
        """,
        edition.list(),
        edition.edition(),
        edition.publishedAt(),
        write(edition.entries()),
        write(edition.replaced()));
    stored.fire(new Stored(system));
  }

  Optional<CodeList> latest(CodeSystem system) {
    return sql.one(
        """
        SELECT edition, entries, replaced FROM code_list_edition
        WHERE list = ? ORDER BY published_at DESC LIMIT 1
        """,
        row -> codeList(system, row),
        system.listName());
  }

  /** Changes whenever {@link #latest} would. */
  String stamp() {
    return sql.one(
            "SELECT count(*) || ' ' || coalesce(max(published_at)::text, '') FROM code_list_edition",
            row -> row.getString(1))
        .orElse("");
  }

  private static CodeSystem check(CodeListEdition edition) {
    CodeSystem system =
        CodeSystem.named(edition.list())
            .orElseThrow(() -> Problem.invalid("list", "code-list-unknown", edition.list()));
    Set<String> codes = new HashSet<>();
    for (CodeEntry entry : edition.entries()) {
      if (!system.wellFormed(entry.code()) || !codes.add(entry.code())) {
        throw Problem.invalid("entries", "code-list-entry", entry.code());
      }
    }
    for (CodeEntry entry : edition.entries()) {
      String parent = entry.parent();
      if (parent != null && !codes.contains(parent)) {
        throw Problem.invalid("entries", "code-list-parent", entry.code(), parent);
      }
    }
    return system;
  }

  private CodeList codeList(CodeSystem system, ResultSet row) throws SQLException {
    try {
      return new CodeList(
          system,
          row.getString("edition"),
          json.readValue(row.getString("entries"), ENTRIES),
          json.readValue(row.getString("replaced"), REPLACED));
    } catch (JsonProcessingException e) {
      throw new SQLException("code_list_edition does not read", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an edition that is not JSON", e);
    }
  }
}
