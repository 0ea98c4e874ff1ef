/** Long work that people watch. */
@NullMarked
package org.jiangqiao.platform.job;

import org.jspecify.annotations.NullMarked;
