/** What a service holds about one person, for that person. */
@NullMarked
package org.jiangqiao.platform.person;

import org.jspecify.annotations.NullMarked;
