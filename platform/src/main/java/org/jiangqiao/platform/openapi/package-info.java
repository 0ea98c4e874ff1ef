/** What the generated contracts have in common. */
@NullMarked
package org.jiangqiao.platform.openapi;

import org.jspecify.annotations.NullMarked;
