package org.jiangqiao.talent.craftsman.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.talent.craftsman.Dossier;

/** Answers with an entry and the version that the next change has to name. */
@ApplicationScoped
class CraftsmanAnswers {

  private final CodeLists codeLists;

  CraftsmanAnswers(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  RestResponse<CraftsmanDetail> ok(Dossier dossier) {
    return RestResponse.ResponseBuilder.ok(CraftsmanDetail.of(dossier, codeLists))
        .header(HttpHeaders.ETAG, tag(dossier))
        .build();
  }

  RestResponse<CraftsmanDetail> created(Dossier dossier) {
    CraftsmanDetail detail = CraftsmanDetail.of(dossier, codeLists);
    return RestResponse.ResponseBuilder.<CraftsmanDetail>created(
            URI.create("/api/v1/craftsmen/managed/" + detail.id()))
        .entity(detail)
        .header(HttpHeaders.ETAG, tag(dossier))
        .build();
  }

  private static String tag(Dossier dossier) {
    return ETags.of(dossier.profile().craftsman().version());
  }
}
