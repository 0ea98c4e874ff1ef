package org.jiangqiao.achievements.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.Sentence;
import org.jiangqiao.achievements.corpus.SentenceKey;
import org.jiangqiao.achievements.phrasing.Orders;
import org.jiangqiao.search.Terms;

/** Reads one document with a question in mind. */
final class Reading {

  /** What answers a question stands in the first pages, or the document is a book. */
  private static final int MOST_SENTENCES = 600;

  private final QuestionTerms question;
  private final CorpusDocument document;
  private final double relevance;
  private final Map<SentenceKey, Double> similarities;
  private final String heading;
  private final List<Sentence> sentences;
  private final List<String> folded;

  /**
   * @param relevance of the document, relative to the best one's
   * @param similarities of its sentences, or of it as a whole, as far as they are known
   */
  Reading(
      QuestionTerms question,
      CorpusDocument document,
      double relevance,
      Map<SentenceKey, Double> similarities) {
    this.question = question;
    this.document = document;
    this.relevance = relevance;
    this.similarities = similarities;
    DocumentContent content = document.content();
    this.heading = Terms.fold(content.title() + "\n" + String.join(" ", content.keywords()));
    this.sentences = Sentence.of(content.text()).stream().limit(MOST_SENTENCES).toList();
    this.folded = sentences.stream().map(sentence -> Terms.fold(sentence.text())).toList();
  }

  Candidate candidate() {
    List<Double> near = sentences.stream().map(this::similarity).toList();
    boolean embedded = near.stream().anyMatch(similarity -> similarity > 0);
    Support seen = support(embedded ? near : List.copyOf(similarities.values()));
    double support = odds(seen, embedded);
    List<ScoredSentence> scored = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      // What gives orders to a machine states nothing.
      if (!Orders.in(sentences.get(i).text())) {
        scored.add(scored(i, near.get(i), seen, embedded));
      }
    }
    return new Candidate(document, support, !embedded, fit(), question.in(heading), scored);
  }

  /** What it is about counts more than what it mentions, or than what it was found by. */
  private double fit() {
    String whole = heading + "\n" + Terms.fold(document.content().text());
    return 0.3 * relevance
        + 0.4 * question.subject(question.in(heading))
        + 0.3 * question.share(whole);
  }

  /** A bulk document is embedded as a whole, which may speak for it but not against it. */
  private static double odds(Support seen, boolean embedded) {
    if (embedded) {
      return SupportGate.withMeaning(seen);
    }
    double byWords = SupportGate.byWords(seen);
    return seen.similarity() > 0 ? Math.max(byWords, SupportGate.withMeaning(seen)) : byWords;
  }

  private Support support(List<Double> near) {
    String whole = heading + "\n" + Terms.fold(document.content().text());
    return new Support(
        folded.stream().mapToDouble(s -> question.share(heading + "\n" + s)).max().orElse(0),
        folded.stream().mapToDouble(question::characters).max().orElse(0),
        question.characters(whole),
        question.dwelling(heading + "\n" + whole),
        near.stream().mapToDouble(Double::doubleValue).max().orElse(0),
        Support.neighbourhood(near),
        question.length());
  }

  private ScoredSentence scored(int index, double similarity, Support seen, boolean embedded) {
    String text = folded.get(index);
    String before = index == 0 ? "" : folded.get(index - 1);
    Signs signs =
        new Signs(
            question.characters(text),
            question.shareBeyond(heading, text),
            question.share(heading + "\n" + before + text),
            question.expectation().metBy(text),
            similarity,
            index == 0,
            relevance);
    Support own =
        new Support(
            question.share(heading + "\n" + text),
            signs.characters(),
            seen.document(),
            seen.dwelling(),
            similarity,
            seen.neighbourhood(),
            seen.length());
    return embedded
        ? new ScoredSentence(
            sentences.get(index),
            signs,
            SentenceRanking.withMeaning(signs),
            SupportGate.withMeaning(own))
        : new ScoredSentence(
            sentences.get(index), signs, SentenceRanking.byWords(signs), SupportGate.byWords(own));
  }

  private double similarity(Sentence sentence) {
    return similarities.getOrDefault(
        new SentenceKey(document.id(), document.version(), sentence.start(), sentence.end()), 0d);
  }
}
