package org.jiangqiao.matching.planning.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.planning.DraftPerson;
import org.jiangqiao.matching.planning.DraftVisit;
import org.jiangqiao.matching.planning.PlanExplained;
import org.jiangqiao.matching.planning.Slot;
import org.jiangqiao.matching.planning.WeekPlans;
import org.jiangqiao.matching.weekplan.Why;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Renders plans in the caller's language. */
@ApplicationScoped
class WeekPlanViews {

  private final Caller caller;
  private final CodeLists codes;

  WeekPlanViews(Caller caller, CodeLists codes) {
    this.caller = caller;
    this.codes = codes;
  }

  WeekPlanView of(WeekPlans.Opened opened) {
    Map<UUID, DraftPerson> people =
        opened.draft().people().stream()
            .collect(Collectors.toMap(DraftPerson::id, Function.identity()));
    PlanExplained explained = PlanExplained.of(opened.draft());
    return new WeekPlanView(
        WeekPlanState.of(opened.plan(), caller.locale()),
        opened.draft().halfDays(),
        opened.draft().people().stream().map(this::person).toList(),
        opened.draft().visits().stream().map(one -> visit(one, people, explained)).toList());
  }

  private WeekPlanView.Person person(DraftPerson person) {
    return new WeekPlanView.Person(
        person.id(),
        person.name(),
        CodeName.full(codes.regions(), person.regionCode()),
        person.absent(),
        person.elsewhere());
  }

  private WeekPlanView.PlannedVisit visit(
      DraftVisit visit, Map<UUID, DraftPerson> people, PlanExplained explained) {
    return new WeekPlanView.PlannedVisit(
        visit.id(),
        visit.kind(),
        visit.helpRequestId(),
        visit.caseNumber(),
        visit.title(),
        visit.enterpriseName(),
        visit.place(),
        CodeName.full(codes.regions(), visit.regionCode()),
        visit.urgency(),
        visit.dueAt(),
        time(visit.planned(), people),
        time(visit.before(), people),
        visit.moved(),
        visit.pinned(),
        visit.preferredDays(),
        members(visit.choice().stream().map(List::getFirst).toList(), people),
        sentences(explained.why(visit.id())),
        sentences(explained.conflicts(visit.id())));
  }

  private static WeekPlanView.@Nullable Time time(
      @Nullable Slot slot, Map<UUID, DraftPerson> people) {
    return slot == null
        ? null
        : new WeekPlanView.Time(slot.halfDay(), members(slot.craftsmanIds(), people));
  }

  private static List<WeekPlanView.Member> members(List<UUID> ids, Map<UUID, DraftPerson> people) {
    return ids.stream()
        .map(people::get)
        .filter(Objects::nonNull)
        .map(person -> new WeekPlanView.Member(person.id(), person.name()))
        .toList();
  }

  private List<String> sentences(List<Why> reasons) {
    Locale language = caller.locale();
    return reasons.stream()
        .map(why -> Messages.text(language, why.key(), why.arguments()))
        .toList();
  }
}
