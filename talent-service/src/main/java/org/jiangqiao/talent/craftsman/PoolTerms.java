package org.jiangqiao.talent.craftsman;

import org.jiangqiao.platform.identity.UnionScope;

/**
 * On whose word entries of a list are taken.
 *
 * @param occasion what the history says
 * @param verified the union of the actor answers for everything in the list
 */
public record PoolTerms(Actor actor, UnionScope scope, String occasion, boolean verified) {}
