/** The corpus's engine without a service around it. */
package org.jiangqiao.achievements.corpus;
