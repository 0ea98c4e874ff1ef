package org.jiangqiao.achievements.casestudy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.achievements.corpus.CorpusIntake;
import org.jiangqiao.platform.event.EventHandler;

/** Puts a solved case where the next enterprise finds it. */
@ApplicationScoped
class CaseStudyPublishedHandler implements EventHandler {

  private final CorpusIntake corpus;
  private final ObjectMapper json;
  private final String licence;

  CaseStudyPublishedHandler(
      CorpusIntake corpus,
      ObjectMapper json,
      @ConfigProperty(name = "jiangqiao.corpus.case-study-licence") String licence) {
    this.corpus = corpus;
    this.json = json;
    this.licence = licence;
  }

  @Override
  public String type() {
    return CaseStudyPublished.TYPE;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    corpus.put(json.convertValue(data, CaseStudyPublished.class).toDocument(licence));
  }
}
