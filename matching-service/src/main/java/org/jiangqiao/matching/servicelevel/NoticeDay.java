package org.jiangqiao.matching.servicelevel;

import java.time.LocalDate;

/**
 * A day of a holiday notice.
 *
 * @param worked made up for: a Saturday or Sunday that is worked
 * @param name of the holiday
 */
public record NoticeDay(LocalDate day, boolean worked, String name) {}
