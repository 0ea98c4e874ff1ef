/** How well craftsmen are found for requests, and how fast, over HTTP on a pool of any size. */
@NullMarked
package org.jiangqiao.bench.matching;

import org.jspecify.annotations.NullMarked;
