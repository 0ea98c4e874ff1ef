package org.jiangqiao.achievements.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.problem.Problem;

/** Reading documents; all of the corpus is public. */
@ApplicationScoped
public class CorpusReader {

  private final CorpusDocuments documents;

  CorpusReader(CorpusDocuments documents) {
    this.documents = documents;
  }

  @Transactional
  public CorpusDocument read(UUID id) {
    return documents.findByIdOptional(id).orElseThrow(() -> Problem.notFound("document"));
  }

  @Transactional
  public Optional<CorpusDocument> find(UUID id) {
    return documents.findByIdOptional(id);
  }

  @Transactional
  public Map<UUID, CorpusDocument> readAll(Collection<UUID> ids) {
    return documents.byIds(ids);
  }
}
