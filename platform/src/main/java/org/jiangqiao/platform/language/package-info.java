/** The caller's language and the message files behind every text for people. */
@NullMarked
package org.jiangqiao.platform.language;

import org.jspecify.annotations.NullMarked;
