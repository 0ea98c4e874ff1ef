/** JSON as the API conventions want it. */
@NullMarked
package org.jiangqiao.platform.json;

import org.jspecify.annotations.NullMarked;
