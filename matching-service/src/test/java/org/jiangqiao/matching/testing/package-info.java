/** Fixtures that tests of several features share. */
package org.jiangqiao.matching.testing;
