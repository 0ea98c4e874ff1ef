/** Guarded clients of the talent and achievements services. */
@NullMarked
package org.jiangqiao.matching.client;

import org.jspecify.annotations.NullMarked;
