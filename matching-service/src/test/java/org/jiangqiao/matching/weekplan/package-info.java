/** Tests of the week as a planning problem. */
package org.jiangqiao.matching.weekplan;
