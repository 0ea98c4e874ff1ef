/** Tests of planning a week through HTTP. */
package org.jiangqiao.matching.planning;
