package org.jiangqiao.achievements.answer;

import java.util.UUID;
import org.jiangqiao.achievements.corpus.DocumentKind;

/**
 * Where a statement stands: {@code quote} is the document's text from start to end, in UTF-16
 * units, in that version.
 */
public record Citation(
    UUID documentId,
    int documentVersion,
    String documentTitle,
    DocumentKind kind,
    int start,
    int end,
    String quote,
    String source,
    String licence,
    double score) {}
