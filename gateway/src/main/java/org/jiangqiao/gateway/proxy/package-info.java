/** Passes requests to the service that owns the resource, without holding back a byte. */
@NullMarked
package org.jiangqiao.gateway.proxy;

import org.jspecify.annotations.NullMarked;
