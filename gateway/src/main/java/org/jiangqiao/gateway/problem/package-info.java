/** Problem documents the gateway writes itself, and the pages that explain them. */
@NullMarked
package org.jiangqiao.gateway.problem;

import org.jspecify.annotations.NullMarked;
