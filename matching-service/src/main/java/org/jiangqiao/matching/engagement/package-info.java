/** Craftsmen who have agreed to come, and their visits. */
@NullMarked
package org.jiangqiao.matching.engagement;

import org.jspecify.annotations.NullMarked;
