/** Who can help: craftsmen, what they can do, and what shows it. */
@NullMarked
package org.jiangqiao.talent;

import org.jspecify.annotations.NullMarked;
