/** Keeps each caller within a rate. */
@NullMarked
package org.jiangqiao.gateway.limit;

import org.jspecify.annotations.NullMarked;
