package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.search.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, taken apart: plain words, "phrases" that must stand so in the text, and values
 * that a field must have, such as 申请人:格力. Whatever is none of it is words; no input is wrong.
 */
record SearchText(String words, List<String> phrases, List<Demand> demands) {

  /** Fields that can be named, in either language. */
  enum Field {
    TITLE,
    APPLICANT,
    NUMBER,
    STANDARD;

    static Field named(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "title", "标题", "名称" -> TITLE;
        case "applicant", "申请人" -> APPLICANT;
        case "number", "专利号", "公开号", "申请号" -> NUMBER;
        case "standard", "标准" -> STANDARD;
        default -> throw new IllegalArgumentException(name);
      };
    }
  }

  /** A value that a field must have. */
  record Demand(Field field, String value) {}

  /** Every further word makes the search slower and hardly any better. */
  private static final int LONGEST = 256;

  private static final String QUOTE = "\"“”„＂「」『』";

  private static final Pattern PART =
      Pattern.compile(
          "(?<name>title|标题|名称|applicant|申请人|number|专利号|公开号|申请号|standard|标准)[:：]"
              + "(?:[%1$s](?<quoted>[^%1$s]+)[%1$s]|(?<code>[A-Za-z]{1,4}(?:/[A-Za-z])? \\d[\\d.-]*)|(?<value>[^\\s%1$s]+))"
                  .formatted(QUOTE)
              + "|[%1$s](?<phrase>[^%1$s]+)[%1$s]|(?<word>[^\\s%1$s]+)|[%1$s]".formatted(QUOTE),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  private static final Pattern PATENT_NUMBER =
      Pattern.compile(
          "(?:CN|ZL)\\s?\\d{7,13}(?:\\.?[\\dX])?\\s?[A-Z]?\\d?", Pattern.CASE_INSENSITIVE);

  static SearchText of(@Nullable String typed) {
    String text = typed == null ? "" : CONTROL.matcher(typed).replaceAll(" ").strip();
    if (PATENT_NUMBER.matcher(text).matches()) {
      return new SearchText("", List.of(), List.of(new Demand(Field.NUMBER, text)));
    }
    List<String> words = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    List<Demand> demands = new ArrayList<>();
    for (Matcher part = PART.matcher(text); part.find(); ) {
      if (part.group("name") != null) {
        demands.add(new Demand(Field.named(part.group("name")), value(part)));
      } else if (part.group("phrase") != null) {
        // One character is not a pair: it can only be looked for as a word.
        (part.group("phrase").strip().length() > 1 ? phrases : words)
            .add(part.group("phrase").strip());
      } else if (part.group("word") != null) {
        words.add(part.group("word"));
      }
    }
    return new SearchText(cut(String.join(" ", words)), phrases, demands);
  }

  private static String value(Matcher part) {
    String quoted = part.group("quoted") == null ? part.group("code") : part.group("quoted");
    return quoted == null ? part.group("value") : quoted;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  /** Whether there is anything to search for. */
  boolean isEmpty() {
    return words.isEmpty() && !isStrict();
  }

  /** Whether something must stand in the document: then nearness in meaning is not enough. */
  boolean isStrict() {
    return !phrases.isEmpty() || !demands.isEmpty();
  }

  /** What relevance is measured by and what is marked in a hit. */
  String gist() {
    List<String> gist = new ArrayList<>();
    gist.add(words);
    gist.addAll(phrases);
    demands.stream()
        .filter(demand -> demand.field() == Field.TITLE)
        .map(Demand::value)
        .forEach(gist::add);
    return cut(String.join(" ", gist).strip());
  }

  /** What a document must have: most of the words, every phrase, every demand. */
  PredicateFinalStep predicate(SearchPredicateFactory f) {
    BooleanPredicateClausesStep<?, ?> all = f.bool().filter(f.matchAll());
    if (!words.isEmpty()) {
      all = all.filter(Wording.of(words).mostOf(f));
    }
    for (String phrase : phrases) {
      all = all.filter(Phrases.ofPairs(f, "allPairs", phrase));
    }
    for (Demand demand : demands) {
      all = all.filter(met(f, demand));
    }
    return all;
  }

  private static PredicateFinalStep met(SearchPredicateFactory f, Demand demand) {
    String value = demand.value();
    return switch (demand.field()) {
      case TITLE ->
          value.length() > 1
              ? Phrases.ofPairs(f, "titlePairs", value)
              : f.prefix().field("titlePairs").matching(value);
      case APPLICANT -> Phrases.ofPairs(f, "applicant", value);
      case NUMBER -> f.match().field("numbers").matching(PatentNumber.plain(value));
      case STANDARD -> f.match().field("standards").matching(value);
    };
  }
}
