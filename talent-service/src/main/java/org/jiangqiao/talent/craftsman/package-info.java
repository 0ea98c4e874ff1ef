/** Craftsmen: their profile, their life in the pool, and the evidence of their ability. */
@NullMarked
package org.jiangqiao.talent.craftsman;

import org.jspecify.annotations.NullMarked;
