package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.search.FoldedText;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/**
 * The words of a text, to be looked for in documents that are indexed by words and in documents
 * that are indexed by pairs of characters and part numbers alone.
 */
final class Wording {

  /** One character stands in so many pairs that it is only looked for beside few other words. */
  private static final int FEW = 3;

  private final List<Word> words = new ArrayList<>();

  /**
   * @param spellings how the index may have it: a part number whole, or a part of it
   */
  private record Word(List<String> spellings) {

    private String text() {
      return spellings.getFirst();
    }

    private boolean isChinese() {
      return Character.isIdeographic(text().codePointAt(0));
    }

    private boolean isOneCharacter() {
      return isChinese() && text().codePointCount(0, text().length()) == 1;
    }
  }

  private Wording(String text) {
    Set<List<String>> seen = new LinkedHashSet<>();
    List<Term> terms = Terms.words(text);
    for (int from = 0; from < terms.size(); ) {
      int start = terms.get(from).start();
      List<String> spellings = new ArrayList<>();
      while (from < terms.size() && terms.get(from).start() == start) {
        spellings.add(terms.get(from++).text());
      }
      seen.add(spellings);
    }
    List<Word> all = seen.stream().map(Word::new).toList();
    words.addAll(all.size() <= FEW ? all : all.stream().filter(w -> !w.isOneCharacter()).toList());
    if (words.isEmpty()) {
      Terms.bigrams(text).forEach(pair -> words.add(new Word(List.of(pair.text()))));
    }
  }

  static Wording of(String text) {
    return new Wording(text);
  }

  /** Two words must both occur; of more, most: long questions always contain an odd one. */
  private int needed() {
    return words.size() > 2 ? words.size() * 6 / 10 : words.size();
  }

  /** Whether a document has most of the words. */
  boolean mostIn(DocumentContent content) {
    FoldedText text = new FoldedText(content.title() + "\n" + content.body());
    return !words.isEmpty()
        && words.stream().filter(word -> word.spellings().stream().anyMatch(text::has)).count()
            >= needed();
  }

  PredicateFinalStep mostOf(SearchPredicateFactory f) {
    BooleanPredicateClausesStep<?, ?> all = f.bool();
    for (Word word : words) {
      all = all.should(occurs(f, word));
    }
    return words.isEmpty() ? f.matchNone() : all.minimumShouldMatchNumber(needed());
  }

  private static PredicateFinalStep occurs(SearchPredicateFactory f, Word word) {
    BooleanPredicateClausesStep<?, ?> occurs =
        f.bool().should(f.terms().field("allWords").matchingAny(word.spellings(), ValueModel.RAW));
    if (!word.isChinese()) {
      return occurs;
    }
    return occurs.should(
        word.isOneCharacter()
            ? f.prefix().field("allPairs").matching(word.text())
            : pairs(f, word.text()));
  }

  private static PredicateFinalStep pairs(SearchPredicateFactory f, String word) {
    BooleanPredicateClausesStep<?, ?> all = f.bool();
    for (Term pair : Terms.bigrams(word)) {
      all = all.filter(f.match().field("allPairs").matching(pair.text()).skipAnalysis());
    }
    return all;
  }

  /**
   * What shares most with the text comes first. By pairs alone, because all documents have them:
   * what is indexed by words too must not stand before what is not. The title is among the pairs;
   * what it is worth on its own the close look decides.
   */
  PredicateFinalStep relevance(SearchPredicateFactory f, String text) {
    BooleanPredicateClausesStep<?, ?> any =
        f.bool().should(f.match().field("allPairs").matching(text));
    for (Word word : words) {
      if (!word.isChinese() || words.stream().allMatch(Word::isOneCharacter)) {
        any = any.should(occurs(f, word));
      }
    }
    return any;
  }
}
