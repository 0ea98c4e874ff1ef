package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.studio.StudioStep.Deed;
import org.jiangqiao.talent.studio.StudioStep.Facts;
import org.jspecify.annotations.Nullable;

/** What a union decides about a studio; each step is checked, recorded and answered alike. */
@ApplicationScoped
public class StudioDeciding {

  private final StudioAccess access;
  private final Assessments assessments;
  private final StudioScoring scoring;
  private final CraftsmanRepository craftsmen;
  private final StudioChronicle chronicle;
  private final StudioDossiers dossiers;
  private final BusinessDate date;

  StudioDeciding(
      StudioAccess access,
      Assessments assessments,
      StudioScoring scoring,
      CraftsmanRepository craftsmen,
      StudioChronicle chronicle,
      StudioDossiers dossiers,
      BusinessDate date) {
    this.access = access;
    this.assessments = assessments;
    this.scoring = scoring;
    this.craftsmen = craftsmen;
    this.chronicle = chronicle;
    this.dossiers = dossiers;
    this.date = date;
  }

  /**
   * An assessment as an officer hands it in.
   *
   * @param reason needed for a warning
   * @param termYears needed for a renewal: how long it is good for from today
   */
  public record Verdict(
      List<StudioScoring.Given> scores,
      Decision decision,
      @Nullable String reason,
      @Nullable Integer termYears) {

    public Verdict {
      scores = List.copyOf(scores);
    }
  }

  @Transactional
  public StudioDossier accredit(UUID id, @Nullable String ifMatch, Accreditation accreditation) {
    Studio studio = toDecide(id, ifMatch);
    access.requireDecidedHere(accreditation.level());
    LocalDate today = date.today();
    LocalDate on = Objects.requireNonNullElse(accreditation.on(), today);
    LocalDate until = on.plusYears(accreditation.termYears());
    if (on.isAfter(today)) {
      throw Problem.invalid("accreditedOn", "day-ahead");
    }
    if (until.isBefore(today)) {
      throw Problem.invalid("termYears", "studio-term-over", until);
    }
    boolean first = studio.level() == null;
    studio.standing().accredit(accreditation.level(), on, until, date.now());
    requireLeaderVerified(studio);
    return decided(
        studio,
        new Deed(
            first ? StudioAction.ACCREDITED : StudioAction.PROMOTED, null, Facts.standing(studio)));
  }

  @Transactional
  public StudioDossier refuse(UUID id, @Nullable String ifMatch, String reason) {
    Studio studio = toDecide(id, ifMatch);
    studio.standing().refuse(reason, date.now());
    return decided(studio, new Deed(StudioAction.REFUSED, reason, Facts.NONE));
  }

  @Transactional
  public StudioDossier assess(UUID id, @Nullable String ifMatch, Verdict verdict) {
    Studio studio = toDecide(id, ifMatch);
    requireOwnLevel(studio);
    List<Score> scores = scoring.score(verdict.scores());
    int year = date.today().getYear();
    switch (verdict.decision()) {
      case RENEWED -> renew(studio, verdict.termYears());
      case WARNED -> warn(studio, verdict.reason());
    }
    Assessment assessment =
        Assessment.of(
            studio,
            new Assessment.Judgement(year, scores, verdict.decision(), verdict.reason()),
            access.actor(),
            date.now());
    assessments.persist(assessment);
    return decided(
        studio,
        new Deed(
            verdict.decision() == Decision.RENEWED ? StudioAction.RENEWED : StudioAction.WARNED,
            verdict.reason(),
            Facts.standing(studio).withPoints(assessment.total())));
  }

  private void renew(Studio studio, @Nullable Integer termYears) {
    if (termYears == null) {
      throw Problem.invalid("termYears", "needed-to-renew");
    }
    LocalDate today = date.today();
    studio.standing().renew(today.getYear(), today.plusYears(termYears), date.now());
    requireLeaderVerified(studio);
  }

  private void warn(Studio studio, @Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw Problem.invalid("reason", "needed-to-warn");
    }
    studio.standing().warn(date.today().getYear(), date.now());
  }

  @Transactional
  public StudioDossier revoke(UUID id, @Nullable String ifMatch, String reason) {
    Studio studio = toDecide(id, ifMatch);
    requireOwnLevel(studio);
    studio.standing().revoke(date.now());
    return decided(studio, new Deed(StudioAction.REVOKED, reason, Facts.standing(studio)));
  }

  private Studio toDecide(UUID id, @Nullable String ifMatch) {
    Studio studio = access.toDecide(id);
    ETags.require(ifMatch, studio.version());
    return studio;
  }

  private void requireOwnLevel(Studio studio) {
    StudioLevel level = studio.level();
    if (level != null) {
      access.requireDecidedHere(level);
    }
  }

  /** Whoever is out of the pool's sight leads nothing that a union vouches for anew. */
  private void requireLeaderVerified(Studio studio) {
    if (craftsmen.findByIdOptional(studio.leaderId()).filter(Craftsman::invitable).isEmpty()) {
      throw Problem.conflict("studio-leader-not-verified");
    }
  }

  private StudioDossier decided(Studio studio, Deed deed) {
    chronicle.record(studio, deed);
    return dossiers.of(studio);
  }
}
