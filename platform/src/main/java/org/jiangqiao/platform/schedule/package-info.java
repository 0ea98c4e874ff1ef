/** Scheduled and retried work on the service's own database. */
@NullMarked
package org.jiangqiao.platform.schedule;

import org.jspecify.annotations.NullMarked;
