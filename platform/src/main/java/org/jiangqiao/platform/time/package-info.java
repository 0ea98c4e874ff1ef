/** The one clock that everything reads. */
@NullMarked
package org.jiangqiao.platform.time;

import org.jspecify.annotations.NullMarked;
