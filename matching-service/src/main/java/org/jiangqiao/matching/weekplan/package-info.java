/** A week of visits as a planning problem: what may not be, what is better, and why. */
@NullMarked
package org.jiangqiao.matching.weekplan;

import org.jspecify.annotations.NullMarked;
