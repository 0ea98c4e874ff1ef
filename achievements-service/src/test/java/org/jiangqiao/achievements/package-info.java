/** The service as its callers see it. */
package org.jiangqiao.achievements;
