/** Locks by name in the database, held to the end of the transaction. */
@NullMarked
package org.jiangqiao.achievements.lock;

import org.jspecify.annotations.NullMarked;
