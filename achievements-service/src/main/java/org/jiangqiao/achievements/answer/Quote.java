package org.jiangqiao.achievements.answer;

import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;

/** A sentence chosen from a document. */
record Quote(Candidate candidate, ScoredSentence scored) {

  /** What it competes with against quotes of the same or another document. */
  double score() {
    return scored.score() + scored.role().bonus();
  }

  String text() {
    return scored.sentence().text();
  }

  Citation citation() {
    CorpusDocument document = candidate.document();
    DocumentContent content = document.content();
    return new Citation(
        document.id(),
        document.version(),
        content.title(),
        content.kind(),
        scored.sentence().start(),
        scored.sentence().end(),
        text(),
        content.source(),
        content.licence(),
        scored.support());
  }
}
