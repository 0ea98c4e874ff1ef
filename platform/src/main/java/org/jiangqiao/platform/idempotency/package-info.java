/** Idempotency-Key: a repeated POST gets the first response and happens once. */
@NullMarked
package org.jiangqiao.platform.idempotency;

import org.jspecify.annotations.NullMarked;
