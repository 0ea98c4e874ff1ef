/** Service levels: how fast help must come, measured on the Chinese working calendar. */
@NullMarked
package org.jiangqiao.matching.servicelevel;

import org.jspecify.annotations.NullMarked;
