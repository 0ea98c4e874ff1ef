package org.jiangqiao.achievements.corpus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stored documents. */
@ApplicationScoped
class ManagedDocuments implements PanacheRepositoryBase<ManagedDocument, UUID> {

  List<ManagedDocument> bySourceId(DocumentKind kind, String sourceId) {
    return list("kind = ?1 and sourceId = ?2", kind, sourceId);
  }

  List<ManagedDocument> bySourceIds(String source, Collection<String> sourceIds) {
    return list("source = ?1 and sourceId in ?2", source, sourceIds);
  }

  Map<UUID, ManagedDocument> byIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return list("id in ?1", ids).stream()
        .collect(Collectors.toMap(ManagedDocument::id, Function.identity()));
  }

  List<ManagedDocument> notEmbedded(int limit) {
    return find("embeddedVersion is null or embeddedVersion <> version order by id")
        .range(0, limit - 1)
        .list();
  }

  long countEmbedded() {
    return count("embeddedVersion = version");
  }

  List<ManagedDocument> after(@Nullable UUID id, int limit) {
    return (id == null ? find("order by id") : find("id > ?1 order by id", id))
        .range(0, limit - 1)
        .list();
  }

  /** Only if the version is still the one that was embedded. */
  void markEmbedded(UUID id, int version) {
    update("embeddedVersion = ?1 where id = ?2 and version = ?1", version, id);
  }

  void forgetEmbeddings() {
    update("embeddedVersion = null where embeddedVersion is not null");
  }

  /** By which model the sentences in the index were told. */
  String meaningModel() {
    return (String)
        getEntityManager()
            .createNativeQuery("select meaning_model from corpus_identity", String.class)
            .getSingleResult();
  }

  void meaningsAreOf(String model) {
    getEntityManager()
        .createNativeQuery("update corpus_identity set meaning_model = :model")
        .setParameter("model", model)
        .executeUpdate();
  }

  UUID corpusIdentity() {
    return (UUID)
        getEntityManager()
            .createNativeQuery("select id from corpus_identity", UUID.class)
            .getSingleResult();
  }
}
