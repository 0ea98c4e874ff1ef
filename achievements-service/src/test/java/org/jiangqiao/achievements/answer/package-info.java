/** What answers rest on. */
package org.jiangqiao.achievements.answer;
