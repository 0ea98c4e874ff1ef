package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceRepository;
import org.jiangqiao.talent.studio.StudioStep.Deed;
import org.jspecify.annotations.Nullable;

/** Keeps the list of what a studio has done. */
@ApplicationScoped
public class StudioRecording {

  private final StudioAccess access;
  private final StudioResults results;
  private final StudioMembers members;
  private final EvidenceRepository evidence;
  private final StudioChronicle chronicle;
  private final StudioDossiers dossiers;
  private final StudioTerms terms;
  private final BusinessDate date;

  StudioRecording(
      StudioAccess access,
      StudioResults results,
      StudioMembers members,
      EvidenceRepository evidence,
      StudioChronicle chronicle,
      StudioDossiers dossiers,
      StudioTerms terms,
      BusinessDate date) {
    this.access = access;
    this.results = results;
    this.members = members;
    this.evidence = evidence;
    this.chronicle = chronicle;
    this.dossiers = dossiers;
    this.terms = terms;
    this.date = date;
  }

  @Transactional
  public StudioDossier add(UUID id, @Nullable String ifMatch, StudioResult.Told told) {
    Studio studio = led(id, ifMatch);
    if (told.year() > date.today().getYear()) {
      throw Problem.invalid("year", "year-ahead");
    }
    requireOwnEvidence(studio, told.evidenceId());
    if (results.countOf(studio.id()) >= terms.results()) {
      throw Problem.conflict("studio-results-full", terms.results());
    }
    results.persist(StudioResult.of(studio, told));
    chronicle.record(studio, Deed.about(StudioAction.RESULT_ADDED, told.title()));
    return dossiers.of(studio);
  }

  @Transactional
  public StudioDossier remove(UUID id, @Nullable String ifMatch, UUID resultId) {
    Studio studio = led(id, ifMatch);
    StudioResult result =
        results
            .findByIdOptional(resultId)
            .filter(one -> one.studioId().equals(studio.id()))
            .orElseThrow(() -> Problem.notFound("studio-result"));
    results.delete(result);
    chronicle.record(studio, Deed.about(StudioAction.RESULT_REMOVED, result.title()));
    return dossiers.of(studio);
  }

  private Studio led(UUID id, @Nullable String ifMatch) {
    Studio studio = access.led(id);
    ETags.require(ifMatch, studio.version());
    studio.arrange("record-result", date.now());
    return studio;
  }

  /** Nobody adorns themselves with what others have shown. */
  private void requireOwnEvidence(Studio studio, @Nullable UUID evidenceId) {
    if (evidenceId == null) {
      return;
    }
    Set<UUID> people = new HashSet<>(List.of(studio.leaderId()));
    members.of(studio.id()).stream()
        .filter(StudioMember::active)
        .forEach(member -> people.add(member.craftsmanId()));
    boolean own =
        evidence
            .findByIdOptional(evidenceId)
            .map(Evidence::craftsmanId)
            .filter(people::contains)
            .isPresent();
    if (!own) {
      throw Problem.invalid("evidenceId", "studio-evidence-of-others");
    }
  }
}
