package org.jiangqiao.achievements.casestudy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.CorpusIntake;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.platform.event.EventHandler;

/** Takes a withdrawn case study out of the corpus. */
@ApplicationScoped
class CaseStudyWithdrawnHandler implements EventHandler {

  private final CorpusIntake corpus;

  CaseStudyWithdrawnHandler(CorpusIntake corpus) {
    this.corpus = corpus;
  }

  @Override
  public String type() {
    return "org.jiangqiao.case-study.withdrawn";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    corpus.remove(DocumentKind.CASE_STUDY, data.path("caseStudyId").asText());
  }
}
