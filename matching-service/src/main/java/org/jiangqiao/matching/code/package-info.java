/** Codes of the national standards as clients see them: the code and its name. */
@NullMarked
package org.jiangqiao.matching.code;

import org.jspecify.annotations.NullMarked;
