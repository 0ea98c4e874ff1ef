/** How well the search ranks what is known to be relevant. */
@NullMarked
package org.jiangqiao.bench.relevance;

import org.jspecify.annotations.NullMarked;
