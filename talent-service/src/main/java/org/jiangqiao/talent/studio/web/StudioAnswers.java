package org.jiangqiao.talent.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.talent.studio.BusinessDate;
import org.jiangqiao.talent.studio.StudioDossier;

/** Answers with a studio and the version that the next change has to name. */
@ApplicationScoped
class StudioAnswers {

  private final CodeLists codes;
  private final BusinessDate date;

  StudioAnswers(CodeLists codes, BusinessDate date) {
    this.codes = codes;
    this.date = date;
  }

  RestResponse<StudioDetail> ok(StudioDossier dossier) {
    return answer(RestResponse.ResponseBuilder.ok(), dossier);
  }

  RestResponse<StudioDetail> created(StudioDossier dossier) {
    return answer(
        RestResponse.ResponseBuilder.created(
            URI.create("/api/v1/studios/managed/" + dossier.studio().id())),
        dossier);
  }

  private RestResponse<StudioDetail> answer(
      RestResponse.ResponseBuilder<StudioDetail> response, StudioDossier dossier) {
    return response
        .entity(StudioDetail.of(dossier, date.today(), codes))
        .header(HttpHeaders.ETAG, ETags.of(dossier.studio().version()))
        .build();
  }
}
