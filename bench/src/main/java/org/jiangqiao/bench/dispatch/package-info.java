/** A month of dispatching, played against the real services, and what became of it. */
@NullMarked
package org.jiangqiao.bench.dispatch;

import org.jspecify.annotations.NullMarked;
