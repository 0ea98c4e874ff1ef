/** Whether the measurement of the search measures. */
package org.jiangqiao.bench.search;
