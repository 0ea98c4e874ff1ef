/**
 * Planning the visits of a union's week together: ordered, searched for, edited, accepted whole.
 */
@NullMarked
package org.jiangqiao.matching.planning;

import org.jspecify.annotations.NullMarked;
