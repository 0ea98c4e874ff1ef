package org.jiangqiao.matching.candidate;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be mastered to help in a case.
 *
 * @param name in the words of people; the name of the occupation where it is one
 */
public record Skill(String name, @Nullable String occupationCode) {}
