/** What every HTTP exchange carries: request id and security headers. */
@NullMarked
package org.jiangqiao.platform.http;

import org.jspecify.annotations.NullMarked;
