/** Who did what to which resource, written in the transaction of the deed. */
@NullMarked
package org.jiangqiao.platform.audit;

import org.jspecify.annotations.NullMarked;
