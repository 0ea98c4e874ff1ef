/** Teams over HTTP. */
@NullMarked
package org.jiangqiao.matching.team.web;

import org.jspecify.annotations.NullMarked;
