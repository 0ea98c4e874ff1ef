package org.jiangqiao.achievements.answer;

import java.util.Locale;
import org.jiangqiao.platform.language.Languages;
import org.jiangqiao.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** What a paragraph does in a document, as its label says, and how much of it an answer takes. */
enum SectionRole {
  /** Repeats what the asker already knows. */
  SYMPTOM(0.65, 1),
  CAUSE(1, 2),
  REMEDY(1.05, 3),
  CHECK(0.9, 1),
  UNLABELLED(0.95, 5);

  private static final Messages LABELS = Messages.in("messages/section-roles");

  private final double weight;
  private final int most;

  SectionRole(double weight, int most) {
    this.weight = weight;
    this.most = most;
  }

  double weight() {
    return weight;
  }

  /** So that neither a list of causes nor a list of remedies pushes out the other. */
  int most() {
    return most;
  }

  static SectionRole of(@Nullable String label) {
    if (label == null) {
      return UNLABELLED;
    }
    String role = LABELS.text(Languages.CHINESE, label);
    return role.equals(label) ? UNLABELLED : valueOf(role.toUpperCase(Locale.ROOT));
  }
}
