/** Parts of imports that no request reaches. */
package org.jiangqiao.achievements.corpusimport;
