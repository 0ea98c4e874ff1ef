/** The service as its clients see it. */
@NullMarked
package org.jiangqiao.talent;

import org.jspecify.annotations.NullMarked;
