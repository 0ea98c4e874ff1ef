/** The one door: routes by resource, checks tokens, limits rates, serves documents and web app. */
@NullMarked
package org.jiangqiao.gateway;

import org.jspecify.annotations.NullMarked;
