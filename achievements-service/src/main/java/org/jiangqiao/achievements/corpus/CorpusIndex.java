package org.jiangqiao.achievements.corpus;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** The corpus's index on disk: documents by words, sentences by meaning. */
@ApplicationScoped
class CorpusIndex {

  /** Raise when the fields of the entries change: the index is then built anew. */
  private static final String FORMAT = "1";

  private final Path directory;
  private final CorpusDocuments documents;
  private final Embedder embedder;
  private final Codes codes;
  private @Nullable SearchIndex index;

  CorpusIndex(
      @ConfigProperty(name = "jiangqiao.data.dir") Path data,
      CorpusDocuments documents,
      Embedder embedder,
      Codes codes) {
    this.directory = data.resolve("index").resolve("corpus");
    this.documents = documents;
    this.embedder = embedder;
    this.codes = codes;
  }

  /** Opened at first use, because its format names the database that it belongs to. */
  synchronized SearchIndex index() {
    if (index == null) {
      UUID identity = QuarkusTransaction.joiningExisting().call(documents::corpusIdentity);
      index =
          SearchIndex.open(
              directory,
              FORMAT + "/" + identity,
              List.of(DocumentEntry.class, SentenceEntry.class));
    }
    return index;
  }

  /** Makes the documents findable by their words. */
  void add(Collection<CorpusDocument> added) {
    index().addOrUpdate(added.stream().map(d -> DocumentEntry.of(d, codes)).toList());
  }

  /** Makes documents findable, and citable, by the meaning of their sentences. */
  void embed(Collection<CorpusDocument> embedded) {
    List<SentenceEntry> entries = new ArrayList<>();
    for (CorpusDocument document : embedded) {
      DocumentContent content = document.content();
      for (Sentence sentence : Sentence.of(content.text())) {
        float[] meaning = embedder.passage(SentenceEntry.embeddedText(content.title(), sentence));
        entries.add(SentenceEntry.of(document, sentence, meaning, codes));
      }
    }
    forgetSentences(embedded.stream().map(CorpusDocument::id).toList());
    index().addOrUpdate(entries);
  }

  void remove(Collection<UUID> removed) {
    index().delete(DocumentEntry.class, removed);
    forgetSentences(removed);
  }

  private void forgetSentences(Collection<UUID> of) {
    List<String> ids = of.stream().map(UUID::toString).toList();
    index().deleteWhere(SentenceEntry.class, f -> f.terms().field("document").matchingAny(ids));
  }

  @PreDestroy
  void close() {
    if (index != null) {
      index.close();
    }
  }
}
