/** Who of the craftsmen is leaving, or has left for good: nobody invites them. */
@NullMarked
package org.jiangqiao.matching.departure;

import org.jspecify.annotations.NullMarked;
