package org.jiangqiao.talent.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.search.Passages;
import org.jiangqiao.search.Span;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jiangqiao.talent.directory.PassageDocument.Passage;

/** All that is told of a craftsman, by themselves and by their evidence. */
record Telling(Craftsman craftsman, List<Evidence> evidence) {

  Telling {
    evidence = List.copyOf(evidence);
  }

  /** What they have done, who they are, where they work. */
  String rest() {
    Particulars particulars = craftsman.particulars();
    return joined(
        Stream.of(
                evidence.stream().flatMap(one -> Stream.of(one.title(), one.summary())),
                Stream.ofNullable(particulars.biography()),
                craftsman.facts().stream(),
                particulars.honours().stream().map(Honour::title),
                Stream.of(particulars.name()),
                Stream.ofNullable(particulars.employer()),
                Stream.ofNullable(particulars.jobTitle()))
            .flatMap(Function.identity()));
  }

  /** What they can do. */
  Stream<String> specialities() {
    return craftsman.particulars().specialities().stream().map(Telling::text);
  }

  /** The trade stands before each stretch, because a short one may not say it. */
  List<Passage> passages() {
    String trades = String.join(" ", craftsman.particulars().trades());
    List<Passage> passages = new ArrayList<>();
    stretches()
        .map(text -> (trades + "\n" + text).strip())
        .forEach(
            text -> passages.add(new Passage(PassageId.STRETCH + passages.size(), false, text)));
    evidence.forEach(
        one ->
            passages.add(
                new Passage(one.id().toString(), true, one.title() + "\n" + one.summary())));
    return passages;
  }

  /** What says something of the work, each sentence of it once: no names and no employers. */
  Stream<String> work() {
    return Stream.concat(
            stretches(), evidence.stream().flatMap(one -> Stream.of(one.title(), one.summary())))
        .distinct();
  }

  private Stream<String> stretches() {
    String story =
        joined(
            Stream.concat(
                Stream.ofNullable(craftsman.particulars().biography()),
                craftsman.facts().stream()));
    return Stream.concat(specialities(), Passages.split(story).stream().map(Span::text));
  }

  private static String text(Speciality speciality) {
    return joined(
        Stream.concat(Stream.of(speciality.description()), speciality.keywords().stream()));
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("\n"));
  }
}
