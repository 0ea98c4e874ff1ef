/** Solved cases written up for the corpus. */
@NullMarked
package org.jiangqiao.matching.casestudy;

import org.jspecify.annotations.NullMarked;
