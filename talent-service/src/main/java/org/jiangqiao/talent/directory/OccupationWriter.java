package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceRepository;

/** Writes what the index is to hold about an occupation. */
@ApplicationScoped
class OccupationWriter {

  /** What more people tell repeats what these do. */
  private static final int PEOPLE = 200;

  private static final int EVIDENCE_EACH = 5;

  /** A few dozen tasks; a longer text would only match everything a little. */
  private static final int LONGEST = 3_000;

  /** What the model reads of a text. */
  private static final int EMBEDDED = 1_500;

  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final CodeLists codeLists;
  private final Embedder embedder;

  OccupationWriter(
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      CodeLists codeLists,
      Embedder embedder) {
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.codeLists = codeLists;
    this.embedder = embedder;
  }

  /** Empty where nobody who can be invited has it. */
  Optional<OccupationDocument> entry(String code) {
    List<Craftsman> people = craftsmen.invitableOf(code, PEOPLE);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Map<UUID, List<Evidence>> deeds =
        evidence.latest(people.stream().map(Craftsman::id).toList(), EVIDENCE_EACH);
    String name = name(code, people);
    String told = told(people, deeds);
    String beginning = name + "：" + told;
    float[] vector =
        embedder.passage(beginning.substring(0, Math.min(EMBEDDED, beginning.length())));
    return Optional.of(new OccupationDocument(code, name, told, new Meaning(vector)));
  }

  /** What most people tell comes first; the text itself decides between equals. */
  private static String told(List<Craftsman> people, Map<UUID, List<Evidence>> deeds) {
    Map<String, Long> counts =
        people.stream()
            .flatMap(one -> new Telling(one, deeds.getOrDefault(one.id(), List.of())).work())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Set<String> whole = notWithinOthers(counts.keySet());
    StringBuilder told = new StringBuilder();
    counts.entrySet().stream()
        .sorted(mostFirst())
        .map(Map.Entry::getKey)
        .filter(whole::contains)
        .takeWhile(text -> told.length() + text.length() <= LONGEST)
        .forEach(text -> told.append(text).append('\n'));
    return told.toString();
  }

  /** A title that its summary repeats would make one task look like two. */
  private static Set<String> notWithinOthers(Set<String> texts) {
    StringBuilder longer = new StringBuilder();
    Set<String> kept = new HashSet<>();
    texts.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .filter(text -> longer.indexOf(text) < 0)
        .forEach(
            text -> {
              kept.add(text);
              longer.append(text).append('\n');
            });
    return kept;
  }

  /** A list that does not go so deep has no name for it; its people have. */
  private String name(String code, List<Craftsman> people) {
    return codeLists
        .occupations()
        .find(code)
        .map(CodeEntry::name)
        .or(
            () ->
                people.stream()
                    .flatMap(one -> one.particulars().trades().stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .sorted(mostFirst())
                    .map(Map.Entry::getKey)
                    .findFirst())
        .orElse(code);
  }

  private static Comparator<Map.Entry<String, Long>> mostFirst() {
    return Map.Entry.<String, Long>comparingByValue()
        .reversed()
        .thenComparing(Map.Entry.comparingByKey());
  }
}
