package org.jiangqiao.achievements.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes up a document; two equal contents are the same version. Built from {@link
 * #of} by the methods that add to it.
 */
public record DocumentContent(
    DocumentKind kind,
    String title,
    String text,
    @Nullable String trade,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Nullable String regionCode,
    @Nullable Integer year,
    List<String> keywords,
    List<String> standards,
    List<String> ipc,
    @Nullable String author,
    @Nullable String applicant,
    @Nullable String patentNumber,
    String source,
    String sourceId,
    String licence,
    Origins origins) {

  private static final String UNNAMED = "";

  public DocumentContent {
    keywords = List.copyOf(keywords);
    standards = List.copyOf(standards);
    ipc = List.copyOf(ipc);
  }

  /** Everything but the title that is searched. */
  String body() {
    return String.join("\n", String.join(" ", keywords), String.join(" ", standards), text);
  }

  /** A document that still needs its source. */
  public static DocumentContent of(DocumentKind kind, String title, String text) {
    return new DocumentContent(
        kind,
        title,
        text,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        UNNAMED,
        UNNAMED,
        UNNAMED,
        Origins.NONE);
  }

  public DocumentContent in(
      @Nullable String newTrade, @Nullable String newOccupation, @Nullable String newIndustry) {
    return new DocumentContent(
        kind,
        title,
        text,
        newTrade,
        newOccupation,
        newIndustry,
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
        origins);
  }

  public DocumentContent at(@Nullable String newRegion, @Nullable Integer newYear) {
    return new DocumentContent(
        kind,
        title,
        text,
        trade,
        occupationCode,
        industryCode,
        newRegion,
        newYear,
        keywords,
        standards,
        ipc,
        author,
        applicant,
        patentNumber,
        source,
        sourceId,
        licence,
        origins);
  }

  public DocumentContent about(
      List<String> newKeywords, List<String> newStandards, List<String> newIpc) {
    return new DocumentContent(
        kind,
        title,
        text,
        trade,
        occupationCode,
        industryCode,
        regionCode,
        year,
        newKeywords,
        newStandards,
        newIpc,
        author,
        applicant,
        patentNumber,
        source,
        sourceId,
        licence,
        origins);
  }

  public DocumentContent by(
      @Nullable String newAuthor, @Nullable String newApplicant, @Nullable String newNumber) {
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
        newAuthor,
        newApplicant,
        newNumber,
        source,
        sourceId,
        licence,
        origins);
  }

  public DocumentContent from(String newSource, String newSourceId, String newLicence) {
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
        newSource,
        newSourceId,
        newLicence,
        origins);
  }

  public DocumentContent linkedTo(Origins newOrigins) {
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
        newOrigins);
  }
}
