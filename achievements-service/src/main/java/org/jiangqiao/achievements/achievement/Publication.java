package org.jiangqiao.achievements.achievement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.achievements.corpus.CorpusIntake;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.corpus.Origins;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.language.Languages;
import org.jiangqiao.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** Brings a published result into the corpus and to other services, and takes it out again. */
@ApplicationScoped
class Publication {

  private static final Messages TEXTS = Messages.in("messages/achievements");

  private final CorpusIntake corpus;
  private final Outbox outbox;
  private final String ownSource;

  Publication(
      CorpusIntake corpus,
      Outbox outbox,
      @ConfigProperty(name = "jiangqiao.achievement.source") String ownSource) {
    this.corpus = corpus;
    this.outbox = outbox;
    this.ownSource = ownSource;
  }

  void publish(Achievement achievement) {
    corpus.put(document(achievement));
    outbox.publish(
        AchievementPublished.TYPE,
        achievement.id().toString(),
        AchievementPublished.of(achievement));
  }

  /** Readers get another wording; it is no other result, so nobody else is told. */
  void correct(Achievement achievement) {
    corpus.put(document(achievement));
  }

  void withdraw(Achievement achievement) {
    corpus.remove(DocumentKind.ACHIEVEMENT, achievement.id().toString());
  }

  private DocumentContent document(Achievement achievement) {
    AchievementContent content = achievement.content();
    return DocumentContent.of(DocumentKind.ACHIEVEMENT, content.title(), text(content))
        .in(content.trade(), content.occupationCode(), content.industryCode())
        .at(content.regionCode(), content.year())
        .about(content.keywords(), List.of(), List.of())
        .by(authors(content), content.organisation(), null)
        .from(source(achievement), achievement.id().toString(), content.licence())
        .linkedTo(Origins.achievement(achievement.id()));
  }

  private String source(Achievement achievement) {
    String named = achievement.content().source();
    return named == null ? ownSource : named;
  }

  /** The corpus is Chinese, whatever the reader's language. */
  private static String text(AchievementContent content) {
    List<String> paragraphs = new ArrayList<>();
    add(paragraphs, "document.problem", content.problem());
    add(paragraphs, "document.solution", content.solution());
    add(paragraphs, "document.benefit", content.benefit().description());
    if (content.benefit().amountCny() != null) {
      add(
          paragraphs,
          "document.amount",
          content.benefit().amountCny().stripTrailingZeros().toPlainString());
    }
    add(paragraphs, "document.how-to-get", content.howToGet());
    return paragraphs.isEmpty() ? content.title() : String.join("\n", paragraphs);
  }

  private static void add(List<String> paragraphs, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      paragraphs.add(TEXTS.text(Languages.CHINESE, key, text.replace('\n', ' ')));
    }
  }

  private static @Nullable String authors(AchievementContent content) {
    return content.authors().isEmpty()
        ? null
        : content.authors().stream().map(Author::name).collect(Collectors.joining("、"));
  }
}
