/** Everything that can be cited: its documents, its index, and the search over both. */
@NullMarked
package org.jiangqiao.achievements.corpus;

import org.jspecify.annotations.NullMarked;
