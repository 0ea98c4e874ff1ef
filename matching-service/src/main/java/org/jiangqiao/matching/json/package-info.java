/** Small structures kept as JSON in one column. */
@NullMarked
package org.jiangqiao.matching.json;

import org.jspecify.annotations.NullMarked;
