/** Files of rows, read row by row in constant memory, whatever their form and encoding. */
@NullMarked
package org.jiangqiao.platform.rows;

import org.jspecify.annotations.NullMarked;
