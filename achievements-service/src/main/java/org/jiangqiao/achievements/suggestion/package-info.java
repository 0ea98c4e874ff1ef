/** What the person typing may mean: titles, and what several people searched for before. */
@NullMarked
package org.jiangqiao.achievements.suggestion;

import org.jspecify.annotations.NullMarked;
