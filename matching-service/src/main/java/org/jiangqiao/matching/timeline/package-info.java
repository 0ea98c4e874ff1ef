/** What happened in a case: who, when, why, in order. */
@NullMarked
package org.jiangqiao.matching.timeline;

import org.jspecify.annotations.NullMarked;
