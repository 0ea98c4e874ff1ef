/** Plain SQL for the platform's own tables, inside whatever transaction is running. */
@NullMarked
package org.jiangqiao.platform.database;

import org.jspecify.annotations.NullMarked;
