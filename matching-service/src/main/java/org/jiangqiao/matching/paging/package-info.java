/** Keyset paging by id: ids are UUIDs of version 7, so their order is that of creation. */
@NullMarked
package org.jiangqiao.matching.paging;

import org.jspecify.annotations.NullMarked;
