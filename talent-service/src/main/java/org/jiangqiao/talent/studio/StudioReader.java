package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jspecify.annotations.Nullable;

/** Reads studios, each reader as far as they may. */
@ApplicationScoped
public class StudioReader {

  private final StudioRepository studios;
  private final StudioMembers members;
  private final CraftsmanRepository craftsmen;
  private final StudioAccess access;
  private final StudioDossiers dossiers;
  private final BusinessDate date;

  StudioReader(
      StudioRepository studios,
      StudioMembers members,
      CraftsmanRepository craftsmen,
      StudioAccess access,
      StudioDossiers dossiers,
      BusinessDate date) {
    this.studios = studios;
    this.members = members;
    this.craftsmen = craftsmen;
    this.access = access;
    this.dossiers = dossiers;
    this.date = date;
  }

  /** A studio in a list, with who leads it and how many belong to it. */
  public record Row(Studio studio, Craftsman leader, long members) {}

  @Transactional
  public Page<Row> inForce(StudioFilter.Open asked, PageRequest page) {
    StudioFilter.Open current =
        new StudioFilter.Open(asked.filter(), currentId(asked.craftsman()).orElse(null));
    return rows(studios.inForce(current, date.today(), page));
  }

  /** Whoever was merged is found by their former id as well. */
  private Optional<UUID> currentId(@Nullable UUID craftsman) {
    return Optional.ofNullable(craftsman)
        .map(id -> craftsmen.current(List.of(id)).get(id))
        .map(Craftsman::id)
        .or(() -> Optional.ofNullable(craftsman));
  }

  @Transactional
  public StudioDossier inForce(UUID id) {
    LocalDate today = date.today();
    return studios
        .findByIdOptional(id)
        .filter(studio -> studio.standing().inForce(today))
        .map(dossiers::open)
        .orElseThrow(StudioAccess::hidden);
  }

  @Transactional
  public Page<Row> managed(StudioFilter.Managed asked, PageRequest page) {
    return rows(studios.managed(asked, access.scope(), date.today(), page));
  }

  @Transactional
  public StudioDossier managed(UUID id) {
    return dossiers.of(access.visible(id));
  }

  /**
   * A studio that the caller leads, belongs to or is asked to join.
   *
   * @param membership nothing to whoever leads it
   */
  public record Own(Row row, Optional<StudioMember> membership) {}

  @Transactional
  public List<Own> own() {
    Optional<Craftsman> entry = access.ownEntry();
    return entry.map(this::ownOf).orElse(List.of());
  }

  private List<Own> ownOf(Craftsman entry) {
    List<Studio> led = studios.ledBy(entry.id());
    Map<UUID, StudioMember> memberships = new LinkedHashMap<>();
    members.timesOf(entry.id()).stream()
        .filter(StudioMember::open)
        .forEach(member -> memberships.put(member.studioId(), member));
    List<Studio> all = new ArrayList<>(led);
    all.addAll(studios.withIds(List.copyOf(memberships.keySet())));
    return rows(new Page<>(all, null)).items().stream()
        .map(row -> new Own(row, Optional.ofNullable(memberships.get(row.studio().id()))))
        .toList();
  }

  private Page<Row> rows(Page<Studio> page) {
    Map<UUID, Craftsman> leaders =
        craftsmen.withIds(page.items().stream().map(Studio::leaderId).distinct().toList()).stream()
            .collect(Collectors.toMap(Craftsman::id, Function.identity()));
    Map<UUID, Long> counts = members.countActive(page.items().stream().map(Studio::id).toList());
    return page.map(
        studio ->
            new Row(
                studio,
                Objects.requireNonNull(leaders.get(studio.leaderId())),
                counts.getOrDefault(studio.id(), 0L)));
  }
}
