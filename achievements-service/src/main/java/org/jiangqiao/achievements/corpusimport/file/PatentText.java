package org.jiangqiao.achievements.corpusimport.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a patent as one document: abstract, description, claims, each part labelled where it
 * begins. What the description says about drawings is left out, because they are not here.
 */
final class PatentText {

  /** As long as the text of any document may be. */
  private static final int LONGEST = 50_000;

  private static final Pattern HEADING =
      Pattern.compile("(所属)?技术领域|背景技术|(发明|实用新型)内容|(附图|图面)(的简单)?说明|(具体)?实施(方式|例)");

  private static final String ABSTRACT = "摘要";
  private static final String CLAIMS = "权利要求";

  private final List<String> summary = new ArrayList<>();
  private final List<String> description = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private @Nullable String heading;

  void summarise(String paragraph) {
    summary.add(summary.isEmpty() ? label(ABSTRACT, paragraph) : paragraph);
  }

  void claim(String claim) {
    claims.add(claims.isEmpty() ? label(CLAIMS, claim) : claim);
  }

  /** A paragraph of the description; older files have their headings as paragraphs. */
  void describe(String paragraph) {
    if (HEADING.matcher(paragraph).matches()) {
      begin(paragraph);
    } else if (heading == null || !aboutDrawings(heading)) {
      description.add(heading == null ? paragraph : label(heading, paragraph));
      heading = null;
    }
  }

  void begin(String newHeading) {
    heading = newHeading;
  }

  private static boolean aboutDrawings(String heading) {
    return heading.startsWith("附图") || heading.startsWith("图面");
  }

  private static String label(String label, String paragraph) {
    return label + "：" + paragraph;
  }

  /** The description gives way where all of it would be too long. */
  String whole() {
    List<String> kept = new ArrayList<>(summary);
    int room = LONGEST - length(summary) - length(claims);
    for (String paragraph : description) {
      room -= paragraph.length() + 1;
      if (room < 0) {
        break;
      }
      kept.add(paragraph);
    }
    kept.addAll(claims);
    String text = String.join("\n", kept);
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.length() + 1).sum();
  }
}
