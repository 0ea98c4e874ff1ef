/** What operators see and do of each service, under one address of the API. */
@NullMarked
package org.jiangqiao.platform.operations;

import org.jspecify.annotations.NullMarked;
