/** How fast the corpus is imported and searched, beside plain Lucene and OpenSearch. */
@NullMarked
package org.jiangqiao.bench.search;

import org.jspecify.annotations.NullMarked;
