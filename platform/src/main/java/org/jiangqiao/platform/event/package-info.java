/**
 * Transactional outbox and inbox: facts travel to other services at least once and are applied
 * once.
 */
@NullMarked
package org.jiangqiao.platform.event;

import org.jspecify.annotations.NullMarked;
