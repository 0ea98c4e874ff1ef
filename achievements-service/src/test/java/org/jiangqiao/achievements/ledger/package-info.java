/** Which questions are one. */
package org.jiangqiao.achievements.ledger;
