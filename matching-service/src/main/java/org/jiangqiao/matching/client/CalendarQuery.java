package org.jiangqiao.matching.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whose calendars, first and last day included. */
record CalendarQuery(List<UUID> ids, LocalDate from, LocalDate to) {}
