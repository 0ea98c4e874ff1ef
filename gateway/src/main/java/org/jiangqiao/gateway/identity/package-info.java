/** Says who calls: a visitor, a person or a client. */
@NullMarked
package org.jiangqiao.gateway.identity;

import org.jspecify.annotations.NullMarked;
