/** Enterprises that may ask for help, their members and their approval by the union. */
@NullMarked
package org.jiangqiao.matching.enterprise;

import org.jspecify.annotations.NullMarked;
