package org.jiangqiao.talent.craftsman;

/** What a profile says; contact details are kept in no history. */
public record ProfileState(Particulars particulars, Availability availability) {}
