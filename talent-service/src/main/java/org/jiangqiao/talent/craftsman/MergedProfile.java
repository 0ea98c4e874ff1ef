package org.jiangqiao.talent.craftsman;

import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What two entries of one person say together. */
final class MergedProfile {

  /** As many as a profile can be handed in with. */
  private static final int HONOURS = 50;

  private static final int SPECIALITIES = 20;
  private static final int TRADES = 10;

  private final Merge merge;
  private final Craftsman survivor;
  private final Craftsman absorbed;

  MergedProfile(Merge merge, Craftsman survivor, Craftsman absorbed) {
    this.merge = merge;
    this.survivor = survivor;
    this.absorbed = absorbed;
  }

  ProfileState state() {
    return new ProfileState(
        particulars(),
        merge.takes(MergeField.AVAILABILITY) ? absorbed.availability() : survivor.availability());
  }

  Contact contact(Contact kept, Contact other) {
    return new Contact(
        chosen(MergeField.MOBILE, kept.mobile(), other.mobile()),
        chosen(MergeField.EMAIL, kept.email(), other.email()));
  }

  private Particulars particulars() {
    Particulars kept = survivor.particulars();
    Particulars other = absorbed.particulars();
    Particulars together =
        new Particulars(
            merge.takes(MergeField.NAME) ? other.name() : kept.name(),
            chosen(MergeField.GENDER, kept.gender(), other.gender()),
            chosen(MergeField.BIRTH_YEAR, kept.birthYear(), other.birthYear()),
            chosen(MergeField.EMPLOYER, kept.employer(), other.employer()),
            chosen(MergeField.JOB_TITLE, kept.jobTitle(), other.jobTitle()),
            chosen(MergeField.BIOGRAPHY, kept.biography(), other.biography()),
            kept.honoursWith(other),
            kept.specialitiesWith(other),
            chosen(MergeField.SKILL_LEVEL, kept.skillLevel(), other.skillLevel()),
            chosen(MergeField.OCCUPATION, kept.occupationCode(), other.occupationCode()),
            chosen(MergeField.INDUSTRY, kept.industryCode(), other.industryCode()),
            chosen(MergeField.REGION, kept.regionCode(), other.regionCode()),
            chosen(MergeField.REACH, kept.reach(), other.reach()),
            kept.tradesWith(other));
    if (together.honours().size() > HONOURS
        || together.specialities().size() > SPECIALITIES
        || together.trades().size() > TRADES) {
      throw Problem.conflict("merge-too-much", HONOURS, SPECIALITIES, TRADES);
    }
    return together;
  }

  /** Where one says nothing, the other counts: nothing is lost by a choice of nothing. */
  private <T> @Nullable T chosen(MergeField field, @Nullable T kept, @Nullable T other) {
    @Nullable T first = merge.takes(field) ? other : kept;
    @Nullable T second = merge.takes(field) ? kept : other;
    return first == null ? second : first;
  }
}
