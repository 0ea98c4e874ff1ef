/** Asking one craftsman to help in one case: expiry, reminder and the automatic next. */
@NullMarked
package org.jiangqiao.matching.invitation;

import org.jspecify.annotations.NullMarked;
