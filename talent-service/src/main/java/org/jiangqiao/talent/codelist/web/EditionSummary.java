package org.jiangqiao.talent.codelist.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeListEdition;

@Schema(name = "CodeListEdition", description = "An edition that is now in force")
record EditionSummary(String list, String edition, Instant publishedAt, int entries, int replaced) {

  static EditionSummary of(CodeListEdition edition) {
    return new EditionSummary(
        edition.list(),
        edition.edition(),
        edition.publishedAt(),
        edition.entries().size(),
        edition.replaced().size());
  }
}
