package org.jiangqiao.achievements.achievement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.achievements.achievement.Achievement;
import org.jiangqiao.achievements.achievement.Dossier;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;

/** Results as the caller reads them. */
@RequestScoped
class AchievementResponses {

  private final AchievementSteps steps;
  private final Codes codes;
  private final Caller caller;

  AchievementResponses(AchievementSteps steps, Codes codes, Caller caller) {
    this.steps = steps;
    this.codes = codes;
    this.caller = caller;
  }

  RestResponse<AchievementDetail> detail(Dossier dossier) {
    return with(ResponseBuilder.ok(body(dossier)), dossier);
  }

  RestResponse<AchievementDetail> created(Dossier dossier) {
    return with(
        ResponseBuilder.create(RestResponse.Status.CREATED, body(dossier))
            .header(
                HttpHeaders.LOCATION, AchievementsResource.PATH + "/" + dossier.achievement().id()),
        dossier);
  }

  Page<AchievementSummary> page(Page<Achievement> page) {
    return page.map(a -> AchievementSummary.of(a, steps.of(a, caller.locale()), codes));
  }

  private AchievementDetail body(Dossier dossier) {
    return AchievementDetail.of(dossier, steps.of(dossier.achievement(), caller.locale()), codes);
  }

  private static RestResponse<AchievementDetail> with(
      ResponseBuilder<AchievementDetail> response, Dossier dossier) {
    return response.header(HttpHeaders.ETAG, ETags.of(dossier.achievement().version())).build();
  }
}
