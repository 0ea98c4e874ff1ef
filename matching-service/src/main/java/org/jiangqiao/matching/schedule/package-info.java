/** How scheduled work behaves when it fails. */
@NullMarked
package org.jiangqiao.matching.schedule;

import org.jspecify.annotations.NullMarked;
