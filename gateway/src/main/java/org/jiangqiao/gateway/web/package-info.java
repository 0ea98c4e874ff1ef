/** Serves the web app and what it must know about its surroundings. */
@NullMarked
package org.jiangqiao.gateway.web;

import org.jspecify.annotations.NullMarked;
