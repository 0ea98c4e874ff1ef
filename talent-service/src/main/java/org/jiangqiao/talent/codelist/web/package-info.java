/** Code lists over HTTP. */
@NullMarked
package org.jiangqiao.talent.codelist.web;

import org.jspecify.annotations.NullMarked;
