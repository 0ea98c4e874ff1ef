/** Our services as they run in production, in processes of their own, for what measures them. */
@NullMarked
package org.jiangqiao.bench.service;

import org.jspecify.annotations.NullMarked;
