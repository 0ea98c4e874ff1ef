/** Runs the whole system on one machine without containers. */
@NullMarked
package org.jiangqiao.local;

import org.jspecify.annotations.NullMarked;
