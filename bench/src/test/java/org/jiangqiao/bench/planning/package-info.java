/** Whether the measurement of planning measures. */
@NullMarked
package org.jiangqiao.bench.planning;

import org.jspecify.annotations.NullMarked;
