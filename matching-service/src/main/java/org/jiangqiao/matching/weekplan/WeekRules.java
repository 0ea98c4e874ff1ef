package org.jiangqiao.matching.weekplan;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * What a plan of a week may not do (hard), that every visit is planned (medium), and what is better
 * (soft, in about quarters of an hour that somebody would give for it). The sentence of each rule
 * is a {@link Why}.
 */
public final class WeekRules implements ConstraintProvider {

  private static final int LATE = 20;
  private static final int MOVED = 40;
  private static final int NOT_PREFERRED = 15;
  private static final int RANK = 3;
  private static final int LOAD = 2;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      skills(factory),
      absent(factory),
      elsewhere(factory),
      twoPlaces(factory),
      capacity(factory),
      unplanned(factory),
      late(factory),
      waiting(factory),
      moved(factory),
      notPreferred(factory),
      travel(factory),
      rank(factory),
      load(factory)
    };
  }

  Constraint skills(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .filter(Conflicts::unsuited)
        .penalize(HardMediumSoftScore.ONE_HARD)
        .justifyWith((task, score) -> Conflicts.skills(task))
        .asConstraint("skills");
  }

  Constraint absent(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .flatten(VisitTask::members)
        .filter((task, person) -> person.isAbsent(task.halfDay()))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .justifyWith((task, person, score) -> Conflicts.absent(task, person))
        .asConstraint("absent");
  }

  Constraint elsewhere(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .flatten(VisitTask::members)
        .filter((task, person) -> person.isElsewhere(task.halfDay()))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .justifyWith((task, person, score) -> Conflicts.elsewhere(task, person))
        .asConstraint("elsewhere");
  }

  Constraint twoPlaces(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(VisitTask.class, equal(VisitTask::halfDay), filtering(VisitTask::shares))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .justifyWith((one, other, score) -> Conflicts.twoPlaces(one))
        .asConstraint("two-places");
  }

  /** Who has agreed is counted already; who is only proposed would come on top. */
  Constraint capacity(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .filter(task -> !task.agreed())
        .flatten(VisitTask::members)
        .groupBy((task, person) -> person, countBi())
        .filter((person, cases) -> cases > person.proposalsLeft())
        .penalize(HardMediumSoftScore.ONE_HARD, (person, cases) -> cases - person.proposalsLeft())
        .justifyWith((person, cases, score) -> Conflicts.capacity(person))
        .asConstraint("capacity");
  }

  Constraint unplanned(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(VisitTask.class)
        .filter(task -> task.getAppointment() == null)
        .penalize(HardMediumSoftScore.ONE_MEDIUM, task -> task.weight().factor())
        .justifyWith((task, score) -> Reasons.unplanned(task))
        .asConstraint("unplanned");
  }

  Constraint late(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .filter(task -> task.late() > 0)
        .penalize(HardMediumSoftScore.ofSoft(LATE), task -> task.late() * task.weight().factor())
        .justifyWith((task, score) -> Reasons.time(task))
        .asConstraint("late");
  }

  Constraint waiting(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .filter(task -> task.waiting() > 0)
        .penalize(HardMediumSoftScore.ONE_SOFT, task -> task.waiting() * task.weight().factor())
        .justifyWith((task, score) -> Reasons.time(task))
        .asConstraint("waiting");
  }

  Constraint moved(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .filter(VisitTask::moved)
        .penalize(HardMediumSoftScore.ofSoft(MOVED))
        .justifyWith((task, score) -> Reasons.moved(task))
        .asConstraint("moved");
  }

  Constraint notPreferred(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .filter(task -> !task.onPreferredDay())
        .penalize(HardMediumSoftScore.ofSoft(NOT_PREFERRED))
        .justifyWith((task, score) -> Reasons.preference(task))
        .asConstraint("not-preferred");
  }

  Constraint travel(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .flatten(VisitTask::members)
        .groupBy(
            (task, person) -> person,
            (task, person) -> task.halfDay().day(),
            toList((task, person) -> task))
        .penalize(HardMediumSoftScore.ONE_SOFT, (person, day, visits) -> Travel.of(person, visits))
        .justifyWith((person, day, visits, score) -> Reasons.travel(person, visits))
        .asConstraint("travel");
  }

  Constraint rank(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .filter(task -> !task.agreed() && task.rank() > 0)
        .penalize(HardMediumSoftScore.ofSoft(RANK), VisitTask::rank)
        .justifyWith((task, score) -> Reasons.person(task))
        .asConstraint("rank");
  }

  /** By the square, so that two with three visits are better than one with six. */
  Constraint load(ConstraintFactory factory) {
    return factory
        .forEach(VisitTask.class)
        .flatten(VisitTask::members)
        .groupBy((task, person) -> person, countBi())
        .penalize(
            HardMediumSoftScore.ofSoft(LOAD),
            (person, visits) -> visits * (visits + 2L * person.engagements()))
        .justifyWith((person, visits, score) -> Reasons.load(person, visits))
        .asConstraint("load");
  }
}
