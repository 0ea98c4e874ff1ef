/** Whether the month is played and looked through. */
@NullMarked
package org.jiangqiao.bench.dispatch;

import org.jspecify.annotations.NullMarked;
