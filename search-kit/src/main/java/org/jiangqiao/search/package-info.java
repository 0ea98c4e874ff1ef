/** Chinese analysis, embeddings, hybrid ranking and index life, for every service that searches. */
@NullMarked
package org.jiangqiao.search;

import org.jspecify.annotations.NullMarked;
