/** The benchmarks work. */
package org.jiangqiao.bench.answers;
