/** The merging of contracts. */
@NullMarked
package org.jiangqiao.gateway.document;

import org.jspecify.annotations.NullMarked;
