package org.jiangqiao.matching.casestudy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.platform.language.Languages;
import org.jspecify.annotations.Nullable;

/** Case studies as the corpus takes them in. */
@ApplicationScoped
class PublishedCaseStudies {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final HelpRequests requests;

  PublishedCaseStudies(HelpRequests requests) {
    this.requests = requests;
  }

  /**
   * Data of the event {@code org.jiangqiao.case-study.published}.
   *
   * @param text paragraphs, each with its label in front
   * @param source what is shown under a citation
   */
  record Published(
      UUID caseStudyId,
      UUID helpRequestId,
      long version,
      String title,
      String text,
      @Nullable String trade,
      @Nullable String occupationCode,
      String industryCode,
      String regionCode,
      List<String> craftsmen,
      int year,
      String source) {}

  Published event(CaseStudy study) {
    Instant publishedAt = study.publishedAt();
    if (publishedAt == null) {
      throw new IllegalStateException("Not published: " + study.id());
    }
    return new Published(
        study.id(),
        study.helpRequestId(),
        study.version(),
        study.text().title(),
        paragraphs(study.text()),
        study.text().trade(),
        study.occupationCode(),
        study.industryCode(),
        study.regionCode(),
        study.craftsmen(),
        publishedAt.atZone(ZONE).getYear(),
        text("casestudy.source", requests.facts(study.helpRequestId()).caseNumber()));
  }

  private static String paragraphs(CaseStudyText study) {
    return Stream.of(
            text("casestudy.label.symptom", study.symptom()),
            text("casestudy.label.cause", study.cause()),
            text("casestudy.label.remedy", study.remedy()),
            text("casestudy.label.verification", study.verification()))
        .collect(Collectors.joining("\n"));
  }

  private static String text(String key, String argument) {
    return Messages.text(Languages.CHINESE, key, argument);
  }
}
