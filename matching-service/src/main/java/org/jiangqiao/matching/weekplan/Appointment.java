package org.jiangqiao.matching.weekplan;

/** Who comes, and when. */
public record Appointment(Crew crew, HalfDay halfDay) {}
