package org.jiangqiao.matching.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.weekplan.HalfDay;

/**
 * A craftsman of a plan, as they were when the facts were read.
 *
 * @param elsewhere half days that visits outside the plan take
 * @param proposalsLeft how many more cases they can be asked for
 * @param engagements what they carry this month
 */
public record DraftPerson(
    UUID id,
    String name,
    String regionCode,
    List<LocalDate> absent,
    List<HalfDay> elsewhere,
    int proposalsLeft,
    int engagements) {}
