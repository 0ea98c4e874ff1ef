package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.page.FacetBucket;
import org.jiangqiao.platform.page.SearchResult;
import org.jiangqiao.search.Highlights;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.craftsman.EvidenceRepository;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jiangqiao.talent.craftsman.TrackRecord;
import org.jspecify.annotations.Nullable;

/** The public directory: everybody who is published, found by words and by meaning. */
@ApplicationScoped
public class Directory {

  private static final int SNIPPET = 120;

  private final DirectoryIndex index;
  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final CodeLists codeLists;

  Directory(
      DirectoryIndex index,
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      CodeLists codeLists) {
    this.index = index;
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.codeLists = codeLists;
  }

  @Transactional
  public SearchResult<DirectoryHit> search(DirectoryQuery query) {
    String text = query.text();
    boolean searched = text != null && !text.isBlank();
    DirectoryIndex.Found found =
        searched ? index.search(query, Objects.requireNonNull(text)) : index.browse(query);
    return new SearchResult<>(
        hits(found.page(), searched ? text : null), found.total(), facets(found));
  }

  /** Read from the database, so that nobody shows who was suspended a moment ago. */
  private List<DirectoryHit> hits(List<Ranked<UUID>> page, @Nullable String text) {
    List<UUID> ids = page.stream().map(Ranked::id).toList();
    Map<UUID, Craftsman> published =
        craftsmen.withIds(ids).stream()
            .filter(Craftsman::published)
            .collect(Collectors.toMap(Craftsman::id, Function.identity()));
    Map<UUID, TrackRecord> records = evidence.trackRecords(ids);
    Highlights highlights = text == null ? null : Highlights.of(text);
    return page.stream()
        .filter(ranked -> published.containsKey(ranked.id()))
        .map(
            ranked -> {
              Craftsman craftsman = Objects.requireNonNull(published.get(ranked.id()));
              return new DirectoryHit(
                  craftsman,
                  records.getOrDefault(ranked.id(), TrackRecord.NONE).problemsSolved(),
                  highlights == null ? null : highlights.snippet(words(craftsman), SNIPPET),
                  ranked.score());
            })
        .toList();
  }

  private static String words(Craftsman craftsman) {
    Particulars particulars = craftsman.particulars();
    return Stream.of(
            particulars.specialities().stream().map(Speciality::description),
            Stream.ofNullable(particulars.biography()),
            craftsman.facts().stream())
        .flatMap(Function.identity())
        .collect(Collectors.joining("。"));
  }

  private Map<String, List<FacetBucket>> facets(DirectoryIndex.Found found) {
    return found.facets().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, facet -> buckets(facet.getKey(), facet.getValue())));
  }

  private List<FacetBucket> buckets(String facet, Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(
            count ->
                new FacetBucket(
                    count.getKey(),
                    facet.equals("region") ? codeLists.regions().name(count.getKey()) : null,
                    count.getValue()))
        .sorted(Comparator.comparingLong(FacetBucket::count).reversed())
        .toList();
  }
}
