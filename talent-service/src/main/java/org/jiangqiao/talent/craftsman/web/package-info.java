/** Craftsmen over HTTP. */
@NullMarked
package org.jiangqiao.talent.craftsman.web;

import org.jspecify.annotations.NullMarked;
