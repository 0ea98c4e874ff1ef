/** Innovation results over HTTP. */
@NullMarked
package org.jiangqiao.achievements.achievement.web;

import org.jspecify.annotations.NullMarked;
