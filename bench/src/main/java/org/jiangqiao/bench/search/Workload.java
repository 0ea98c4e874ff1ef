package org.jiangqiao.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/** Searches made from the documents themselves, so that each of them finds something. */
final class Workload {

  private static final int SHORTEST_SENTENCE = 20;
  private static final int LONGEST_SENTENCE = 60;

  private final Resampler resampler;
  private final long documents;
  private final long embedded;

  /**
   * @param documents numbers from 0 on are patents
   * @param embedded numbers from {@code documents} on are managed documents with vectors
   */
  Workload(Resampler resampler, long documents, long embedded) {
    this.resampler = resampler;
    this.documents = documents;
    this.embedded = embedded;
  }

  /** The same for the same arguments; other ones further on. */
  List<SearchRequest> requests(QueryMix mix, int from, int count) {
    List<SearchRequest> requests = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      requests.add(request(mix, new SplittableRandom(31L * i + mix.name().hashCode())));
    }
    return requests;
  }

  private SearchRequest request(QueryMix mix, SplittableRandom random) {
    Patent about =
        mix == QueryMix.HYBRID
            ? resampler.patent(documents + random.nextLong(embedded))
            : resampler.patent(random.nextLong(documents));
    return switch (mix) {
      case KEYWORDS -> SearchRequest.plain(keywords(about, random.nextInt(2, 5), random));
      case SENTENCE, HYBRID -> SearchRequest.plain(sentence(about, random));
      case FILTERED ->
          new SearchRequest(keywords(about, 2, random), about.subclass(), about.year(), true);
    };
  }

  private static String keywords(Patent about, int count, SplittableRandom random) {
    List<String> words =
        Terms.words(about.title() + "，" + about.text()).stream()
            .map(Term::text)
            .filter(word -> word.length() > 1)
            .distinct()
            .toList();
    List<String> left = new ArrayList<>(words);
    List<String> chosen = new ArrayList<>();
    while (chosen.size() < count && !left.isEmpty()) {
      chosen.add(left.remove(random.nextInt(left.size())));
    }
    return String.join(" ", chosen);
  }

  private static String sentence(Patent about, SplittableRandom random) {
    String text = about.text();
    int length = random.nextInt(SHORTEST_SENTENCE, LONGEST_SENTENCE + 1);
    int from = random.nextInt(Math.max(1, text.length() - length));
    return text.substring(from, Math.min(text.length(), from + length)).strip();
  }
}
