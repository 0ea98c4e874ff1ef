package org.jiangqiao.achievements.corpus.web;

/** As what a result list is downloaded. */
enum ExportFormat {
  CSV("text/csv; charset=utf-8"),
  JSONL("application/jsonl; charset=utf-8");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }
}
