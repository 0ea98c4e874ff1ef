/** Finding craftsmen: the index over the pool, the public directory, candidates for a request. */
@NullMarked
package org.jiangqiao.talent.directory;

import org.jspecify.annotations.NullMarked;
