/** The whole pool as files: imports as resumable jobs, exports as streams. */
@NullMarked
package org.jiangqiao.talent.pool;

import org.jspecify.annotations.NullMarked;
