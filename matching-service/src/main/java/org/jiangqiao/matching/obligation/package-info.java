/** What people have promised in cases, for whoever must know before they go. */
@NullMarked
package org.jiangqiao.matching.obligation;

import org.jspecify.annotations.NullMarked;
