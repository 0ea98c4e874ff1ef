package org.jiangqiao.talent.duplicate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.duplicate.DuplicatePair;
import org.jspecify.annotations.Nullable;

/** Puts both people beside what was found of them. */
@ApplicationScoped
class DuplicatePairViews {

  private final CraftsmanRepository craftsmen;
  private final CodeLists codes;

  DuplicatePairViews(CraftsmanRepository craftsmen, CodeLists codes) {
    this.craftsmen = craftsmen;
    this.codes = codes;
  }

  @Transactional
  List<DuplicatePairView> of(List<DuplicatePair> pairs) {
    Map<UUID, Craftsman> people =
        craftsmen
            .withIds(
                pairs.stream()
                    .flatMap(pair -> Stream.of(pair.firstId(), pair.secondId()))
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Craftsman::id, Function.identity()));
    return pairs.stream().flatMap(pair -> view(pair, people)).toList();
  }

  /** Whoever was deleted since takes their pairs along. */
  private Stream<DuplicatePairView> view(DuplicatePair pair, Map<UUID, Craftsman> people) {
    @Nullable Craftsman first = people.get(pair.firstId());
    @Nullable Craftsman second = people.get(pair.secondId());
    return first == null || second == null
        ? Stream.empty()
        : Stream.of(
            DuplicatePairView.of(
                pair, CraftsmanInPair.of(first, codes), CraftsmanInPair.of(second, codes)));
  }
}
