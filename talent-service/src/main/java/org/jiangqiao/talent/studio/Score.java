package org.jiangqiao.talent.studio;

/**
 * What a studio got by one criterion.
 *
 * @param name of the criterion, as it was called then
 */
public record Score(String criterion, String name, int maximum, int points) {}
