package org.jiangqiao.achievements.answer;

import java.util.Locale;
import org.jiangqiao.platform.language.Languages;
import org.jiangqiao.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** What a paragraph does in a document, as its label says. */
enum SectionRole {
  /** Repeats what the asker already knows. */
  SYMPTOM(0.72),
  CAUSE(1),
  REMEDY(1.05),
  CHECK(0.9),
  UNLABELLED(0.95);

  private static final Messages LABELS = Messages.in("messages/section-roles");

  private final double weight;

  SectionRole(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  static SectionRole of(@Nullable String label) {
    if (label == null) {
      return UNLABELLED;
    }
    String role = LABELS.text(Languages.CHINESE, label);
    return role.equals(label) ? UNLABELLED : valueOf(role.toUpperCase(Locale.ROOT));
  }
}
