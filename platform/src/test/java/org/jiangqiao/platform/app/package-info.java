/** The smallest service that uses all of the platform, so that the platform can be tested. */
@NullMarked
package org.jiangqiao.platform.app;

import org.jspecify.annotations.NullMarked;
