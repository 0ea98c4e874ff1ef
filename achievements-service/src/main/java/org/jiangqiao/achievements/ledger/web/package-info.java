/** The ledger over HTTP. */
@NullMarked
package org.jiangqiao.achievements.ledger.web;

import org.jspecify.annotations.NullMarked;
