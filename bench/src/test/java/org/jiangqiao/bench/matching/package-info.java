/** Whether the measurement of matching measures. */
@NullMarked
package org.jiangqiao.bench.matching;

import org.jspecify.annotations.NullMarked;
