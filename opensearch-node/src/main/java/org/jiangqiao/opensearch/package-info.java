/** A real OpenSearch with vector search, in a process of its own, for tests and benchmarks. */
@NullMarked
package org.jiangqiao.opensearch;

import org.jspecify.annotations.NullMarked;
