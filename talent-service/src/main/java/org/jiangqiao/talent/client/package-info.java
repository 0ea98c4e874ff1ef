/** What other services know, behind clients that bear their being away. */
@NullMarked
package org.jiangqiao.talent.client;

import org.jspecify.annotations.NullMarked;
