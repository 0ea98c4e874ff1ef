/** What a model may say. */
package org.jiangqiao.achievements.phrasing;
