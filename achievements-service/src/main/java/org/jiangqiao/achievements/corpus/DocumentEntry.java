package org.jiangqiao.achievements.corpus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.search.ChineseText;
import org.jiangqiao.search.ChineseText.Cut;
import org.jspecify.annotations.Nullable;

/** A document in the lexical index. Few fields: twenty-eight million documents pay for each. */
abstract sealed class DocumentEntry extends FilteredEntry {

  @DocumentId final UUID id;

  @ChineseText(name = "titlePairs", cut = Cut.PAIRS)
  final String title;

  /** Title, keywords and text in one: what a document must cover part of to be found. */
  @ChineseText(name = "allPairs", cut = Cut.PAIRS)
  final String all;

  /** Of a facet only; filters go by the lineage. */
  @KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
  final @Nullable String industry;

  @KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
  final @Nullable String province;

  /** Microseconds of the last change. */
  @GenericField(sortable = Sortable.YES)
  final long updated;

  @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
  final String stored;

  private DocumentEntry(CorpusDocument document, Lineages codes) {
    super(document.content(), codes);
    DocumentContent content = document.content();
    this.id = document.id();
    this.title = content.title();
    this.all = title + "\n" + content.body();
    this.industry = content.industryCode();
    this.province = regions.isEmpty() ? null : regions.getFirst();
    this.updated = micros(document.updatedAt());
    this.stored = StoredDocument.write(document);
  }

  static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /** Of a document whose system of record is the database. */
  @SearchEntity
  @Indexed(index = Managed.INDEX)
  static final class Managed extends DocumentEntry {

    static final String INDEX = "document";

    @ChineseText(name = "allWords", cut = Cut.WORDS)
    final String allWords;

    /** Beginnings of titles, for suggestions; too many terms for bulk documents. */
    @ChineseText(name = "titleStart", cut = Cut.BEGINNINGS)
    final String beginning;

    Managed(CorpusDocument document, Lineages codes) {
      super(document, codes);
      this.allWords = all;
      this.beginning = title;
    }
  }

  /** Of a document that lives in the index alone. */
  @SearchEntity
  @Indexed(index = Bulk.INDEX)
  static final class Bulk extends DocumentEntry {

    static final String INDEX = "bulk";

    /**
     * Of its words only the part numbers. To cut it into dictionary words would take most of the
     * time of an import; its pairs find them too, and the close look at what was found counts words
     * in the text itself.
     */
    @ChineseText(name = "allWords", cut = Cut.CODES)
    final String partNumbers;

    Bulk(CorpusDocument document, Lineages codes) {
      super(document, codes);
      this.partNumbers = all;
    }
  }
}
