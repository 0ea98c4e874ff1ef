@NullMarked
package org.jiangqiao.search.testing;

import org.jspecify.annotations.NullMarked;
