/** ETag and If-Match: nobody overwrites what they have not seen. */
@NullMarked
package org.jiangqiao.platform.concurrency;

import org.jspecify.annotations.NullMarked;
