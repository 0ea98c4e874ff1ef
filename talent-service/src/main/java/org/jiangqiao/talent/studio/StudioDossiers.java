package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceRepository;

/** Gathers what belongs to a studio. */
@ApplicationScoped
class StudioDossiers {

  private final StudioRepository studios;
  private final StudioMembers members;
  private final StudioResults results;
  private final Assessments assessments;
  private final StudioSteps steps;
  private final StudioAccess access;
  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;

  StudioDossiers(
      StudioRepository studios,
      StudioMembers members,
      StudioResults results,
      Assessments assessments,
      StudioSteps steps,
      StudioAccess access,
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence) {
    this.studios = studios;
    this.members = members;
    this.results = results;
    this.assessments = assessments;
    this.steps = steps;
    this.access = access;
    this.craftsmen = craftsmen;
    this.evidence = evidence;
  }

  /** For whoever has to do with it. */
  StudioDossier of(Studio studio) {
    studios.flush(); // so that the answer carries the version that the next change must name
    return gather(studio, inside(studio, access.relation(studio)));
  }

  /** Whoever is only asked to join has nothing to do with how it was judged. */
  private StudioDossier.Inside inside(Studio studio, Optional<StudioRelation> relation) {
    boolean asked = relation.filter(StudioRelation.INVITED::equals).isPresent();
    return new StudioDossier.Inside(
        asked ? List.of() : assessments.of(studio.id()),
        asked ? List.of() : steps.latest(studio.id()),
        relation,
        access.decidable(studio));
  }

  /** For everybody. */
  StudioDossier open(Studio studio) {
    return gather(studio, StudioDossier.Inside.NOTHING);
  }

  private StudioDossier gather(Studio studio, StudioDossier.Inside inside) {
    List<StudioMember> belonging = members.of(studio.id());
    List<StudioResult> done = results.of(studio.id());
    return new StudioDossier(
        studio, people(studio, belonging), belonging, done, shown(done), inside);
  }

  private Map<UUID, Craftsman> people(Studio studio, List<StudioMember> belonging) {
    List<UUID> ids =
        Stream.concat(
                Stream.of(studio.leaderId()), belonging.stream().map(StudioMember::craftsmanId))
            .distinct()
            .toList();
    return craftsmen.withIds(ids).stream()
        .collect(Collectors.toMap(Craftsman::id, Function.identity()));
  }

  private Map<UUID, Evidence> shown(List<StudioResult> done) {
    return evidence
        .withIds(done.stream().map(StudioResult::evidenceId).filter(Objects::nonNull).toList())
        .stream()
        .collect(Collectors.toMap(Evidence::id, Function.identity()));
  }
}
