/** Keyset paging and search results, and the refusal of query parameters nobody declared. */
@NullMarked
package org.jiangqiao.platform.page;

import org.jspecify.annotations.NullMarked;
