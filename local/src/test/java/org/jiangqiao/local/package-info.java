/** What can be tested of the launcher without starting the system; ./test starts it. */
@NullMarked
package org.jiangqiao.local;

import org.jspecify.annotations.NullMarked;
