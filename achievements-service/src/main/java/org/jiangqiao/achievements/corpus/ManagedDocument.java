package org.jiangqiao.achievements.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A document whose system of record is the database. What people and answers read of it is the copy
 * in the index, {@link CorpusDocument}. Its version counts changes of content.
 */
@Entity
@Table(name = "corpus_document")
class ManagedDocument {

  @Id UUID id;
  @Column int version;

  @Column
  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Column String title;
  @Column String text;
  @Nullable String trade;

  @Column(name = "occupation_code")
  @Nullable String occupationCode;

  @Column(name = "industry_code")
  @Nullable String industryCode;

  @Column(name = "region_code")
  @Nullable String regionCode;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> keywords;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> standards;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> ipc;

  @Nullable Integer year;
  @Nullable String author;
  @Nullable String applicant;

  @Column(name = "patent_number")
  @Nullable String patentNumber;

  @Column String source;

  @Column(name = "source_id")
  String sourceId;

  @Column String licence;

  @Column(name = "achievement_id")
  @Nullable UUID achievementId;

  @Column(name = "help_request_id")
  @Nullable UUID helpRequestId;

  @Column String digest;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "embedded_version")
  @Nullable Integer embeddedVersion;

  protected ManagedDocument() {
    // For the persistence provider.
  }

  static ManagedDocument of(DocumentContent content, Instant now) {
    ManagedDocument document = new ManagedDocument();
    document.id = Ids.next();
    document.version = 1;
    document.createdAt = now;
    document.write(content, now);
    return document;
  }

  /** True if the content is new to it. */
  boolean update(DocumentContent content, Instant now) {
    if (has(content)) {
      return false;
    }
    version++;
    write(content, now);
    return true;
  }

  boolean has(DocumentContent content) {
    return digest.equals(digestOf(content));
  }

  private void write(DocumentContent content, Instant now) {
    kind = content.kind();
    title = content.title();
    text = content.text();
    trade = content.trade();
    occupationCode = content.occupationCode();
    industryCode = content.industryCode();
    regionCode = content.regionCode();
    year = content.year();
    keywords = content.keywords();
    standards = content.standards();
    ipc = content.ipc();
    author = content.author();
    applicant = content.applicant();
    patentNumber = content.patentNumber();
    source = content.source();
    sourceId = content.sourceId();
    licence = content.licence();
    achievementId = content.origins().achievementId();
    helpRequestId = content.origins().helpRequestId();
    digest = digestOf(content);
    updatedAt = now;
  }

  private static String digestOf(DocumentContent content) {
    try {
      byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  DocumentContent content() {
    return new DocumentContent(
        kind,
        title,
        text,
        trade,
        occupationCode,
        industryCode,
        regionCode,
        year,
        keywords,
        standards,
        ipc,
        author,
        applicant,
        patentNumber,
        source,
        sourceId,
        licence,
        new Origins(achievementId, helpRequestId));
  }

  /** What goes into the index of it. */
  CorpusDocument indexed() {
    return new CorpusDocument(id, version, content(), updatedAt);
  }
}
