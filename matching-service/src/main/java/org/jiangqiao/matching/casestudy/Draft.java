package org.jiangqiao.matching.casestudy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.matching.helprequest.Anonymiser;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.outcome.SolvedCase;
import org.jiangqiao.platform.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first draft from what people wrote down in the case. Nothing is made up: a part about
 * which nobody wrote stays empty, and the officer fills it in before publishing.
 */
final class Draft {

  private static final int TITLE = 120;

  private final SolvedCase solved;
  private final Anonymiser anonymiser;

  private Draft(SolvedCase solved) {
    this.solved = solved;
    this.anonymiser = Anonymiser.of(solved.helpRequest().enterpriseName());
  }

  static CaseStudyText of(SolvedCase solved) {
    return new Draft(solved).text();
  }

  private CaseStudyText text() {
    HelpRequestFacts request = solved.helpRequest();
    String title = anonymiser.anonymous(request.title());
    return new CaseStudyText(
        title.substring(0, Math.min(TITLE, title.length())),
        symptom(request),
        cause(),
        remedy(),
        verification(),
        benefit(),
        request.trade());
  }

  private String symptom(HelpRequestFacts request) {
    String equipment = request.equipment();
    return joined(
        Stream.of(
            equipment == null || equipment.isBlank()
                ? null
                : sentence("casestudy.equipment", equipment),
            request.description()));
  }

  /** Findings on site tell the cause; without a visit the messages that helped do. */
  private String cause() {
    String findings = joined(solved.reports().stream().map(SolvedCase.Report::findings));
    return findings.isEmpty() ? acceptedMessages() : findings;
  }

  private String remedy() {
    Stream<@Nullable String> measures =
        solved.reports().stream()
            .flatMap(
                report ->
                    Stream.of(
                        report.measures(),
                        report.advice() == null || report.advice().isBlank()
                            ? null
                            : sentence("casestudy.advice", report.advice())));
    String fromVisits = joined(measures);
    String accepted = acceptedMessages();
    // The accepted messages have told the cause already where there was no visit.
    return fromVisits.isEmpty() || accepted.isEmpty()
        ? fromVisits
        : fromVisits + "\n" + sentence("casestudy.from-consultation", accepted);
  }

  private String acceptedMessages() {
    return joined(
        solved.messages().stream()
            .filter(SolvedCase.Message::accepted)
            .map(SolvedCase.Message::text));
  }

  private String verification() {
    String verdict = solved.solved() ? "casestudy.solved" : "casestudy.not-solved";
    String trained =
        solved.workersTrained() > 0
            ? sentence("casestudy.trained", String.valueOf(solved.workersTrained()))
            : null;
    return joined(Stream.of(sentence(verdict), trained));
  }

  private @Nullable String benefit() {
    String amount = solved.benefitCny();
    String benefit =
        joined(
            Stream.of(
                solved.benefitDescription(),
                amount == null ? null : sentence("casestudy.benefit", written(amount))));
    return benefit.isEmpty() ? null : benefit;
  }

  /** 38000.00 is 38,000, and 1250.50 stays 1,250.5. */
  private static String written(String amount) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(new BigDecimal(amount));
  }

  private String joined(Stream<? extends @Nullable String> parts) {
    return parts
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(anonymiser::anonymous)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** The corpus is Chinese, so its case studies are, whoever verifies the outcome. */
  private static String sentence(String key, String... args) {
    return Messages.text(Languages.CHINESE, key, List.of(args));
  }
}
