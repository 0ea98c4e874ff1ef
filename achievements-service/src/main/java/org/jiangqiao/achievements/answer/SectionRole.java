package org.jiangqiao.achievements.answer;

import java.util.Locale;
import org.jiangqiao.platform.language.Languages;
import org.jiangqiao.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** What a paragraph does in a document, as its label says, and how much of it an answer takes. */
enum SectionRole {
  /** Repeats what the asker already knows: it must be a good deal nearer than the others. */
  SYMPTOM(-3, 1),
  CAUSE(0, 2),
  REMEDY(0.3, 3),
  CHECK(-0.5, 1),
  UNLABELLED(0, 5);

  private static final Messages LABELS = Messages.in("messages/section-roles");

  private final double bonus;
  private final int most;

  SectionRole(double bonus, int most) {
    this.bonus = bonus;
    this.most = most;
  }

  /** On the scale of {@link SentenceRanking}. */
  double bonus() {
    return bonus;
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
