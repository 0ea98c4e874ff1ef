/** Loads the sample content through the public API, as any user would bring it. */
@NullMarked
package org.jiangqiao.local.sample;

import org.jspecify.annotations.NullMarked;
