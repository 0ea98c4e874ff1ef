package org.jiangqiao.achievements.corpus;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.SearchBackend;

/** The one corpus of the service; its index is that of the database that it belongs to. */
@ApplicationScoped
class ServingCorpus {

  @Produces
  @Singleton
  Corpus corpus(
      SearchBackend backend,
      ManagedDocuments documents,
      Embedder embedder,
      Codes codes,
      Clock clock,
      TrackRecord record) {
    UUID owner = QuarkusTransaction.joiningExisting().call(documents::corpusIdentity);
    return Corpus.open(
        backend.home("corpus"),
        owner.toString(),
        new Corpus.Surroundings(embedder, codes, clock, record));
  }

  void close(@Disposes Corpus corpus) {
    corpus.close();
  }

  @Produces
  @Singleton
  CorpusReader reader(Corpus corpus) {
    return corpus.reader();
  }

  @Produces
  @Singleton
  CorpusRetrieval retrieval(Corpus corpus) {
    return corpus.retrieval();
  }

  @Produces
  @Singleton
  CorpusSearch search(Corpus corpus) {
    return corpus.search();
  }

  @Produces
  @Singleton
  LateArrivals arrivals(Corpus corpus) {
    return corpus.arrivals();
  }

  @Produces
  @Singleton
  BulkCorpus bulk(Corpus corpus) {
    return corpus.bulk();
  }
}
