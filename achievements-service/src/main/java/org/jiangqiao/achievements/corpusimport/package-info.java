/** Bulk imports of corpus documents as resumable jobs. */
@NullMarked
package org.jiangqiao.achievements.corpusimport;

import org.jspecify.annotations.NullMarked;
