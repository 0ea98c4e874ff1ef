/** Keyset paging and search results. */
@NullMarked
package org.jiangqiao.platform.page;

import org.jspecify.annotations.NullMarked;
