/** Figures of verified help by region, industry, kind and month. */
@NullMarked
package org.jiangqiao.matching.statistics;

import org.jspecify.annotations.NullMarked;
