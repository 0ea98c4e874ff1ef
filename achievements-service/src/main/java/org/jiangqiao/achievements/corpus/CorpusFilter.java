package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.search.Phrases;
import org.jspecify.annotations.Nullable;

/** What a search is narrowed to; the same on documents and on sentences. */
public record CorpusFilter(
    List<DocumentKind> kinds,
    @Nullable String trade,
    @Nullable String industry,
    @Nullable String region,
    Years years,
    @Nullable String ipc,
    @Nullable String standard,
    @Nullable String applicant,
    @Nullable String licence) {

  public static final CorpusFilter NONE =
      new CorpusFilter(List.of(), null, null, null, Years.ANY, null, null, null, null);

  private static final Pattern INDUSTRY = Pattern.compile("[A-T]|\\d{2,4}");
  private static final Pattern REGION = Pattern.compile("\\d{2}(\\d{2}){0,2}");
  private static final Pattern IPC = Pattern.compile("[A-Ha-h][0-9A-Za-z/ .()]{0,30}");

  /**
   * What nothing could ever match.
   *
   * @param field by its name in the interface
   */
  public record Fault(String field, String messageKey) {}

  /** From and to, both included; either may be open. */
  public record Years(@Nullable Integer from, @Nullable Integer to) {

    public static final Years ANY = new Years(null, null);
  }

  /** Codes are looked at by their form: which there are changes from year to year. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (industry != null && !INDUSTRY.matcher(industry).matches()) {
      faults.add(new Fault("industry", "filter.industry"));
    }
    if (region != null && !REGION.matcher(region).matches()) {
      faults.add(new Fault("region", "filter.region"));
    }
    if (ipc != null && !IPC.matcher(ipc).matches()) {
      faults.add(new Fault("ipc", "filter.ipc"));
    }
    if (years.from() != null && years.to() != null && years.from() > years.to()) {
      faults.add(new Fault("yearTo", "filter.years"));
    }
    return faults;
  }

  PredicateFinalStep predicate(SearchPredicateFactory f) {
    BooleanPredicateClausesStep<?, ?> all = f.bool().filter(f.matchAll());
    if (!kinds.isEmpty()) {
      List<String> names = kinds.stream().map(Enum::name).toList();
      all = all.filter(f.terms().field("kind").matchingAny(names));
    }
    all = narrow(all, f, "trade", trade);
    all = narrow(all, f, "industries", industry);
    all = narrow(all, f, "regions", region == null ? null : Codes.significant(region));
    all = narrow(all, f, "standards", standard);
    all = narrow(all, f, "licence", licence);
    if (years.from() != null || years.to() != null) {
      all = all.filter(f.range().field("year").between(years.from(), years.to()));
    }
    if (ipc != null) {
      all = all.filter(ipc(f, Ipc.plain(ipc)));
    }
    if (applicant != null) {
      all = all.filter(Phrases.ofPairs(f, "applicant", applicant));
    }
    return all;
  }

  private static BooleanPredicateClausesStep<?, ?> narrow(
      BooleanPredicateClausesStep<?, ?> all,
      SearchPredicateFactory f,
      String field,
      @Nullable String value) {
    return value == null ? all : all.filter(f.match().field(field).matching(value));
  }

  /** A level of the classification is a term; what ends between two levels must be spelt out. */
  private static PredicateFinalStep ipc(SearchPredicateFactory f, String beginning) {
    return Ipc.isLevel(beginning)
        ? f.match().field("ipc").matching(beginning)
        : f.wildcard().field("ipc").matching(literal(beginning) + "*");
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
  }
}
