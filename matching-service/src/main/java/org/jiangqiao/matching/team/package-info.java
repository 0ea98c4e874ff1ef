/** Teams for cases that no one person covers: found, put together by an officer, and invited. */
@NullMarked
package org.jiangqiao.matching.team;

import org.jspecify.annotations.NullMarked;
